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

/** Whatever a designer shows a field for has a short label and a description. */
final class ParameterText implements OperationCheck {
    private static final int SHOWN = 80;

    @Override
    public void check(Operation operation, Connector connector, Findings findings) {
        for (Input.Wire input : operation.common().wireInputs()) {
            // The properties of a whole body are shown in its place.
            if (input.place() != Input.Place.BODY
                    || Reach.bean(input.shape(), connector).isEmpty()) {
                look(input.name(), input.text(), false, input.site(), findings);
            }
        }
        for (Reach reach : Reach.into(operation, connector)) {
            Definition.Property property = reach.property();
            // What a class file has lost is told once a type.
            boolean lost = property.site().equals(reach.owner().site());
            look(property.name(), property.text(), lost, property.site(), findings);
        }
    }

    private static void look(String name, Text text, boolean lost, Site site, Findings findings) {
        if (text.visibility() == Visibility.INTERNAL) {
            return;
        }
        if (text.title().length() > SHOWN) {
            findings.add(TextRule.LABEL_LONG, site, name, text.title().length());
        }
        if (Descriptions.repeat(text)) {
            findings.add(TextRule.DESCRIPTION_REPEATS, site, "\"" + name + "\"", "label");
        }
        if (text.description().isBlank() && !lost) {
            findings.add(TextRule.PARAMETER_WITHOUT_DESCRIPTION, site, name);
        }
    }
}
