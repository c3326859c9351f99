package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.HintRule;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Envelope;
import dev.troodon.processor.model.Input;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Visibility;

/** {@code @Body} is where there is a body, and hides none that holds the callback URL. */
final class BodyEnvelopes implements OperationCheck {
    @Override
    public void check(Operation operation, Connector connector, Findings findings) {
        Envelope body = operation.common().body();
        if (body.equals(Envelope.NONE)) {
            return;
        }
        boolean subscribes =
                operation instanceof Operation.WebhookTrigger || operation instanceof Operation.AsyncWebhookAction;
        if (!subscribes && !hasBody(operation)) {
            findings.add(HintRule.BODY_OF_NONE, body.site(), Words.method(operation));
        }
        boolean hidden =
                body.visibility() == Visibility.INTERNAL || body.schema().visibility() == Visibility.INTERNAL;
        if (subscribes && hidden) {
            findings.add(HintRule.CALLBACK_HIDDEN, body.site(), Words.method(operation));
        }
    }

    private static boolean hasBody(Operation operation) {
        for (Input.Wire input : operation.common().wireInputs()) {
            switch (input.place()) {
                case BODY, RAW_BODY, BODY_PROPERTY -> {
                    return true;
                }
                default -> {
                    // outside the body
                }
            }
        }
        return false;
    }
}
