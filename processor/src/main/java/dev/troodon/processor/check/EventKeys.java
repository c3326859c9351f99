package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.ModelRule;
import dev.troodon.processor.diagnostics.Nearest;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Input;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Shape;
import java.util.List;
import java.util.Optional;

/** What {@code @Key} compares is there in the event, and of the same type. */
final class EventKeys implements OperationCheck {
    @Override
    public void check(Operation operation, Connector connector, Findings findings) {
        if (operation instanceof Operation.WebhookTrigger trigger) {
            for (Operation.Key key : trigger.keys()) {
                look(key, trigger, connector, findings);
            }
        }
    }

    private static void look(
            Operation.Key key, Operation.WebhookTrigger trigger, Connector connector, Findings findings) {
        String wanted = key.eventProperty().isEmpty() ? key.parameter() : key.eventProperty();
        Optional<Shape> there = Optional.of(trigger.event().shape());
        for (String step : wanted.split("[./]", -1)) {
            Optional<Definition.Bean> bean = there.flatMap(shape -> Reach.bean(shape, connector));
            there = bean.flatMap(inside -> property(inside, step)).map(Definition.Property::shape);
            if (there.isEmpty()) {
                findings.add(
                        ModelRule.KEY_WITHOUT_PROPERTY,
                        key.site(),
                        bean.map(Definition.Bean::key)
                                .orElseGet(() -> Words.shape(trigger.event().shape())),
                        step,
                        Nearest.remedy(step, bean.map(EventKeys::known).orElse(List.of())));
                return;
            }
        }
        compare(key, wanted, there.get(), trigger, findings);
    }

    private static List<String> known(Definition.Bean bean) {
        return bean.properties().stream()
                .filter(candidate -> candidate.accessor().isPresent())
                .map(Definition.Property::javaName)
                .toList();
    }

    /** A step names a property as it is in Java or, if none is called so, as it is on the wire. */
    private static Optional<Definition.Property> property(Definition.Bean bean, String name) {
        List<Definition.Property> readable = bean.properties().stream()
                .filter(candidate -> candidate.accessor().isPresent())
                .toList();
        return readable.stream()
                .filter(candidate -> candidate.javaName().equals(name))
                .findFirst()
                .or(() -> readable.stream()
                        .filter(candidate -> candidate.name().equals(name))
                        .findFirst());
    }

    private static void compare(
            Operation.Key key, String wanted, Shape there, Operation.WebhookTrigger trigger, Findings findings) {
        for (Input.Wire input : trigger.common().wireInputs()) {
            if (input.javaName().equals(key.parameter()) && !comparable(input.shape(), there)) {
                findings.add(
                        ModelRule.KEY_TYPE,
                        key.site(),
                        key.parameter(),
                        Words.shape(input.shape()),
                        wanted,
                        Words.shape(there));
            }
        }
    }

    /** Keys are compared by their text, which is the same for whole numbers of any size. */
    private static boolean comparable(Shape one, Shape other) {
        return one.equals(other) || (one instanceof Shape.Whole && other instanceof Shape.Whole);
    }
}
