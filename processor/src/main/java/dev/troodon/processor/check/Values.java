package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.ModelRule;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Input;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Shape;
import dev.troodon.processor.model.Site;
import dev.troodon.processor.model.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Defaults are of their parameter's type, and there is one wherever no person can give a required value. */
final class Values implements OperationCheck {
    @Override
    public void check(Operation operation, Connector connector, Findings findings) {
        for (Input.Wire input : operation.common().wireInputs()) {
            look(input.name(), input.shape(), input.defaultValue(), input.site(), connector, findings);
            if (isHidden(input.text().visibility(), input.required(), input.defaultValue())) {
                findings.add(ModelRule.INTERNAL_WITHOUT_DEFAULT, input.site(), input.name());
            }
        }
        for (Reach reach : Reach.into(operation, connector)) {
            Definition.Property property = reach.property();
            // The document alone shows it, which can hold anything.
            Optional<String> shown = property.defaultValue()
                    .filter(value -> !Literals.fitsJson(value, property.shape(), connector.beans()));
            look(property.name(), property.shape(), shown, property.site(), connector, findings);
            if (!property.callbackUrl()
                    && isHidden(property.text().visibility(), property.required(), property.defaultValue())) {
                findings.add(ModelRule.INTERNAL_WITHOUT_DEFAULT, property.site(), property.name());
            }
        }
    }

    private static boolean isHidden(Visibility visibility, boolean required, Optional<String> defaultValue) {
        return visibility == Visibility.INTERNAL && required && defaultValue.isEmpty();
    }

    private static void look(
            String name, Shape shape, Optional<String> value, Site site, Connector connector, Findings findings) {
        if (value.isPresent() && !Literals.fits(value.get(), shape, connector.beans())) {
            findings.add(ModelRule.DEFAULT_OF_WRONG_TYPE, site, value.get(), name, wanted(shape, connector));
        }
    }

    /** A shape in words; of an enumeration its values. */
    private static String wanted(Shape shape, Connector connector) {
        if (shape instanceof Shape.Named named
                && connector.beans().get(named.key()) instanceof Definition.Enumeration enumeration) {
            List<String> values = new ArrayList<>();
            for (Definition.EnumValue value : enumeration.values()) {
                values.add(value.value());
            }
            return "one of " + String.join(", ", values);
        }
        return Words.shape(shape);
    }
}
