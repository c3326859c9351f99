package dev.troodon.processor.check;

import dev.troodon.processor.model.Operation;
import java.util.Optional;

/** What the five patterns have in common. */
final class Patterns {
    private Patterns() {}

    static boolean isWebhook(Operation operation) {
        return operation instanceof Operation.WebhookTrigger || operation instanceof Operation.AsyncWebhookAction;
    }

    static boolean isTrigger(Operation operation) {
        return operation instanceof Operation.PollingTrigger || operation instanceof Operation.WebhookTrigger;
    }

    /** What a workflow gets from an operation, sooner or later. */
    static Optional<Operation.Result> result(Operation operation) {
        if (operation instanceof Operation.StandardAction action) {
            return action.result();
        }
        if (operation instanceof Operation.AsyncPollingAction action) {
            return action.result();
        }
        if (operation instanceof Operation.AsyncWebhookAction action) {
            return Optional.of(action.reply());
        }
        if (operation instanceof Operation.PollingTrigger trigger) {
            return Optional.of(trigger.item());
        }
        return Optional.of(((Operation.WebhookTrigger) operation).event());
    }
}
