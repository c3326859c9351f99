package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.ModelRule;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Input;
import dev.troodon.processor.model.Input.Place;
import dev.troodon.processor.model.Operation;
import java.util.List;

/** A request has one body at the most, and for GET and DELETE none. */
final class Bodies implements OperationCheck {
    @Override
    public void check(Operation operation, Connector connector, Findings findings) {
        List<Input.Wire> parts =
                operation.common().wireInputs().stream().filter(Bodies::inBody).toList();
        if (!operation.common().method().hasBody()) {
            for (Input.Wire part : parts) {
                findings.add(
                        ModelRule.BODY_NOT_ALLOWED,
                        part.site(),
                        part.javaName(),
                        operation.common().method());
            }
            return;
        }
        for (int i = 1; i < parts.size(); i++) {
            Input.Wire first = parts.get(0);
            if (isWhole(first) || first.place() != parts.get(i).place()) {
                findings.add(ModelRule.TWO_BODIES, parts.get(i).site(), first.javaName());
            }
        }
    }

    private static boolean inBody(Input.Wire input) {
        return isWhole(input) || input.place() == Place.BODY_PROPERTY || input.place() == Place.FORM;
    }

    private static boolean isWhole(Input.Wire input) {
        return input.place() == Place.BODY || input.place() == Place.RAW_BODY;
    }
}
