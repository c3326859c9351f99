package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.ModelRule;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Exchange;
import dev.troodon.processor.model.Input;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Shape;
import java.util.List;
import java.util.Optional;

/** Media types are well-formed, and what is written as JSON is called JSON. */
final class MediaTypesCheck implements OperationCheck {
    @Override
    public void check(Operation operation, Connector connector, Findings findings) {
        Exchange exchange = operation.common().exchange();
        form(exchange.consumes(), findings);
        form(exchange.produces(), findings);
        // What a resource of the user's own writes by its own providers can be anything.
        if (operation.common().existing()) {
            return;
        }
        Optional<Operation.Result> result = operation instanceof Operation.StandardAction action
                ? action.result()
                : operation instanceof Operation.AsyncPollingAction job ? job.result() : Optional.empty();
        if (result.isPresent() && !(result.get().shape() instanceof Shape.Binary)) {
            boolean text = result.get().shape() instanceof Shape.Str;
            json(
                    exchange.produces(),
                    text,
                    "the result of " + Words.method(operation),
                    result.get().shape(),
                    findings);
        }
        for (Input.Wire input : operation.common().wireInputs()) {
            if (input.place() == Input.Place.BODY || input.place() == Input.Place.BODY_PROPERTY) {
                json(exchange.consumes(), false, "\"" + input.javaName() + "\"", input.shape(), findings);
            }
        }
    }

    private static void form(List<Exchange.MediaType> types, Findings findings) {
        for (Exchange.MediaType type : types) {
            if (!Tokens.isMediaType(type.name())) {
                findings.add(ModelRule.MEDIA_TYPE_FORM, type.site(), type.name());
            }
        }
    }

    private static void json(
            List<Exchange.MediaType> types, boolean text, String what, Shape shape, Findings findings) {
        boolean plain = text && !types.isEmpty() && !types.get(0).isJson();
        for (Exchange.MediaType type : types) {
            // A text is written one way, whichever of its types is asked for.
            if (Tokens.isMediaType(type.name()) && type.isJson() == plain) {
                findings.add(ModelRule.MEDIA_TYPE_OF_VALUE, type.site(), what, Words.shape(shape), type.name());
            }
        }
    }
}
