package dev.troodon.processor.emit.document;

import dev.troodon.processor.model.Common;
import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Paging;
import dev.troodon.processor.model.Security;
import java.util.Map;
import java.util.Optional;

/** Writes the operations of the model. */
final class OperationObjects {
    private final Parameters parameters;
    private final Responses responses;
    private final Security security;
    private final OperationExtras extras;
    private final Map<String, Definition> beans;

    OperationObjects(
            Parameters parameters,
            Responses responses,
            Security security,
            OperationExtras extras,
            Map<String, Definition> beans) {
        this.parameters = parameters;
        this.responses = responses;
        this.security = security;
        this.extras = extras;
        this.beans = beans;
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
        putPaging(object, operation);
        MediaTypes.put(object, operation);
        // An operation without this array makes the designer stumble, so it is written even if it is empty.
        object.put("parameters", parameters.of(operation)).put("responses", responses.of(operation));
        SecurityObjects.put(object, common, security);
        extras.put(object, operation);
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

    private void putPaging(JsonObject object, Operation operation) {
        Paging.of(operation, beans)
                .link()
                .ifPresent(link -> object.put("x-ms-pageable", new JsonObject().put("nextLinkName", link.name())));
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
}
