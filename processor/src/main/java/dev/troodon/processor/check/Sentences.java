package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.TextRule;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Input;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Site;
import dev.troodon.processor.model.Text;
import dev.troodon.processor.model.Visibility;
import java.util.Locale;

/** Descriptions are sentences, those of triggers in the usual words, and deprecated operations say that they are. */
final class Sentences implements OperationCheck {
    private static final String TRIGGERS = "this operation triggers when";
    private static final String DEPRECATED = "(deprecated)";

    @Override
    public void check(Operation operation, Connector connector, Findings findings) {
        Text text = operation.common().text();
        Site site = operation.common().site();
        look(Words.method(operation), text, site, findings);
        for (Input.Wire input : operation.common().wireInputs()) {
            look("\"" + input.name() + "\"", input.text(), input.site(), findings);
        }
        for (Reach reach : Reach.into(operation, connector)) {
            Definition.Property property = reach.property();
            look("\"" + property.name() + "\"", property.text(), property.site(), findings);
        }
        if (Patterns.isTrigger(operation)
                && isShown(text)
                && !text.description().toLowerCase(Locale.ROOT).startsWith(TRIGGERS)) {
            findings.add(TextRule.TRIGGER_DESCRIPTION, site, Words.method(operation));
        }
        if (operation.common().deprecated() && !saysSo(text.description())) {
            findings.add(TextRule.DEPRECATED_TEXT, site, Words.method(operation));
        }
    }

    private static void look(String name, Text text, Site site, Findings findings) {
        if (isShown(text) && !isSentence(text.description())) {
            findings.add(TextRule.NO_SENTENCE, site, name);
        }
    }

    private static boolean isShown(Text text) {
        return !text.description().isBlank() && text.visibility() != Visibility.INTERNAL;
    }

    /** Ends in punctuation, which a bracket, a quotation mark or "(deprecated)" may follow. */
    private static boolean isSentence(String whole) {
        String text = whole.toLowerCase(Locale.ROOT).endsWith(DEPRECATED)
                ? whole.substring(0, whole.length() - DEPRECATED.length())
                : whole;
        int last = text.length() - 1;
        while (last > 0 && " \n)\"'\u201d".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last < 0 || ".!?\u2026".indexOf(text.charAt(last)) >= 0;
    }

    private static boolean saysSo(String text) {
        return text.toLowerCase(Locale.ROOT).contains(DEPRECATED);
    }
}
