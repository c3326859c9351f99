package dev.troodon.processor.emit.document;

import dev.troodon.processor.model.Common;
import dev.troodon.processor.model.Input;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Security;
import dev.troodon.processor.model.Shape;
import java.util.List;
import java.util.Optional;

/** Writes the operations of the model. */
final class OperationObjects {
    private final Parameters parameters;
    private final Responses responses;
    private final Security security;

    OperationObjects(Parameters parameters, Responses responses, Security security) {
        this.parameters = parameters;
        this.responses = responses;
        this.security = security;
    }

    JsonObject of(Operation operation) {
        Common common = operation.common();
        JsonObject object =
                Labels.put(new JsonObject(), Labels.SUMMARY, common.text()).put("operationId", common.operationId());
        if (common.deprecated()) {
            object.put("deprecated", true);
        }
        Labels.putVisibility(object, common.text().visibility());
        putTrigger(object, operation);
        consumed(common).ifPresent(type -> object.put("consumes", List.of(type)));
        produced(operation).ifPresent(type -> object.put("produces", List.of(type)));
        // An operation without this array makes the designer stumble, so it is written even if it is empty.
        object.put("parameters", parameters.of(operation)).put("responses", responses.of(operation));
        SecurityObjects.put(object, common, security);
        Extensions.put(object, common.traits().extensions());
        return object;
    }

    /** What is posted to callbacks of an operation. */
    Optional<JsonObject> notification(Operation operation) {
        if (operation instanceof Operation.WebhookTrigger trigger) {
            return Optional.of(responses.notification(trigger.event(), trigger.common()));
        }
        return operation instanceof Operation.AsyncWebhookAction action
                ? Optional.of(responses.notification(action.reply(), action.common()))
                : Optional.empty();
    }

    private static void putTrigger(JsonObject object, Operation operation) {
        if (operation instanceof Operation.PollingTrigger trigger) {
            object.put("x-ms-trigger", trigger.batch() ? "batch" : "single")
                    .put(
                            "x-ms-trigger-metadata",
                            new JsonObject().put("kind", "query").put("mode", "polling"))
                    .putText("x-ms-trigger-hint", trigger.hint());
        } else if (operation instanceof Operation.WebhookTrigger trigger) {
            object.put("x-ms-trigger", "single").putText("x-ms-trigger-hint", trigger.hint());
        }
    }

    private static Optional<String> consumed(Common common) {
        for (Input.Wire input : common.wireInputs()) {
            if (input.place() == Input.Place.FORM) {
                return Optional.of("application/x-www-form-urlencoded");
            }
            if (input.place() == Input.Place.RAW_BODY) {
                return Optional.of(mediaType(input.shape()).orElse("text/plain"));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> produced(Operation operation) {
        Optional<Operation.Result> result = operation instanceof Operation.StandardAction action
                ? action.result()
                : operation instanceof Operation.AsyncPollingAction job ? job.result() : Optional.empty();
        return result.flatMap(value -> mediaType(value.shape()));
    }

    private static Optional<String> mediaType(Shape shape) {
        return shape instanceof Shape.Binary binary
                ? Optional.of(binary.mediaType().orElse("application/octet-stream"))
                : Optional.empty();
    }
}
