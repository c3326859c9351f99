package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.HintRule;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Hints;
import dev.troodon.processor.model.Shape;
import dev.troodon.processor.model.Site;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Samples, choices and defaults of items are of the type of what they are for. */
final class Samples implements Check {
    @Override
    public void check(Connector connector, Findings findings) {
        for (Hinted hinted : Hinted.in(connector)) {
            Hints hints = hinted.hints();
            written("test value", hints.samples().test(), hinted, connector, findings);
            written("example", hints.samples().example(), hinted, connector, findings);
            if (hints.look().choices().isPresent()) {
                choices(hints.look().choices().get(), hinted, connector, findings);
            }
            if (hints.look().items().isPresent()) {
                items(hints.look().items().get(), hinted, connector, findings);
            }
        }
    }

    private static void written(
            String what, Optional<Hints.Written> sample, Hinted hinted, Connector connector, Findings findings) {
        if (sample.isPresent()) {
            fits(what, sample.get().text(), hinted, hinted.shape(), sample.get().site(), connector, findings);
        }
    }

    private static void fits(
            String what, String text, Hinted hinted, Shape shape, Site site, Connector connector, Findings findings) {
        if (!Literals.fitsJson(text, shape, connector.beans())) {
            findings.add(HintRule.SAMPLE_OF_WRONG_TYPE, site, what, text, hinted.name(), Words.shape(shape));
        }
    }

    private static void choices(Hints.Choices choices, Hinted hinted, Connector connector, Findings findings) {
        Shape one = hinted.single();
        boolean plain = one instanceof Shape.Str
                || one instanceof Shape.Whole
                || one instanceof Shape.Num
                || one instanceof Shape.Flag;
        boolean ofEnum = choices.editorOptions() && one instanceof Shape.Named && !isObject(one, connector);
        if (!plain && !ofEnum) {
            findings.add(HintRule.CHOICES_OF_WHAT, choices.site(), hinted.name(), Words.shape(one));
            return;
        }
        if (choices.values().isEmpty()) {
            findings.add(HintRule.NO_CHOICE, choices.site(), hinted.name());
        }
        Set<String> met = new HashSet<>();
        for (Hints.Choice choice : choices.values()) {
            if (!met.add(choice.value())) {
                findings.add(HintRule.CHOICE_TWICE, choices.site(), choice.value(), hinted.name());
            }
            // What an editor offers for an enum may be its numbers.
            if (plain) {
                fits("choice", choice.value(), hinted, one, choices.site(), connector, findings);
            }
        }
    }

    private static boolean isObject(Shape shape, Connector connector) {
        return Kinds.of(shape, connector) == Kinds.OBJECT;
    }

    private static void items(Hints.Items items, Hinted hinted, Connector connector, Findings findings) {
        if (hinted.isOutsideBodies() || !(hinted.shape() instanceof Shape.Many many)) {
            findings.add(HintRule.ITEMS_OF_WHAT, items.site(), hinted.name(), hinted.words());
        } else if (!items.defaultValue().isEmpty()) {
            fits("default", items.defaultValue(), hinted, many.of(), items.site(), connector, findings);
        }
    }
}
