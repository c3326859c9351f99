package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.ModelRule;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Input;
import dev.troodon.processor.model.Input.Place;
import dev.troodon.processor.model.Operation;
import java.util.Set;

/** Requests have a body only where their HTTP method has one. */
final class Bodies implements OperationCheck {
    private static final Set<Place> IN_BODY = Set.of(Place.BODY, Place.RAW_BODY, Place.BODY_PROPERTY, Place.FORM);

    @Override
    public void check(Operation operation, Connector connector, Findings findings) {
        if (operation.common().method().hasBody()) {
            return;
        }
        for (Input.Wire input : operation.common().wireInputs()) {
            if (IN_BODY.contains(input.place())) {
                findings.add(
                        ModelRule.BODY_NOT_ALLOWED,
                        input.site(),
                        input.javaName(),
                        operation.common().method());
            }
        }
    }
}
