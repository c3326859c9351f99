package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.ModelRule;
import dev.troodon.processor.model.Carriage;
import dev.troodon.processor.model.Carriage.Separation;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Input;
import dev.troodon.processor.model.Input.Place;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Shape;

/** What is said of how a parameter is written fits where it is written. */
final class CarriageCheck implements OperationCheck {
    @Override
    public void check(Operation operation, Connector connector, Findings findings) {
        for (Input.Wire input : operation.common().wireInputs()) {
            Carriage carriage = input.carriage();
            boolean repeatable = input.place() == Place.QUERY || input.place() == Place.FORM;
            if (carriage.separation().isPresent()) {
                separation(input, carriage.separation().get(), repeatable, findings);
            }
            if (carriage.allowsEmpty() && !repeatable) {
                findings.add(ModelRule.CARRIAGE, input.site(), "AllowEmpty", input.javaName(), "in a query or a form");
            }
            if (carriage.encodedTwice() && input.place() != Place.PATH) {
                findings.add(ModelRule.CARRIAGE, input.site(), "EncodedTwice", input.javaName(), "in the path");
            }
        }
    }

    private static void separation(Input.Wire input, Separation separation, boolean repeatable, Findings findings) {
        boolean inBody = input.place() == Place.BODY_PROPERTY;
        if (inBody || !(input.shape() instanceof Shape.Many)) {
            findings.add(
                    ModelRule.SEPARATION,
                    input.site(),
                    input.javaName(),
                    inBody ? "a list in the body is a JSON array" : "it is no list");
        } else if (separation == Separation.MULTI && !repeatable) {
            findings.add(
                    ModelRule.SEPARATION,
                    input.site(),
                    input.javaName(),
                    "only parameters of a query or a form can be repeated");
        }
    }
}
