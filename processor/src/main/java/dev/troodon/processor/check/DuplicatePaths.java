package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.ModelRule;
import dev.troodon.processor.model.Common;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.HttpMethod;
import dev.troodon.processor.model.Operation;
import java.util.HashMap;
import java.util.Map;

/**
 * Every method and path is answered by one operation, what variables are called and case aside. A webhook's subscribe path
 * belongs to it alone: its notification is described there, and designers copy that onto every operation of the path.
 */
final class DuplicatePaths implements Check {
    @Override
    public void check(Connector connector, Findings findings) {
        Map<String, String> answered = new HashMap<>();
        Map<String, Operation> webhooks = new HashMap<>();
        for (Operation operation : connector.operations()) {
            if (isWebhook(operation)) {
                webhooks.putIfAbsent(erased(operation), operation);
                answered.putIfAbsent(
                        HttpMethod.DELETE + " " + erased(operation) + "/{}",
                        "the unsubscribe operation of " + Words.method(operation));
            }
        }
        for (Operation operation : connector.operations()) {
            Common common = operation.common();
            String first = answered.putIfAbsent(common.method() + " " + erased(operation), Words.method(operation));
            Operation webhook = webhooks.get(erased(operation));
            if (first != null) {
                findings.add(ModelRule.DUPLICATE_PATH, common.site(), common.method() + " " + common.path(), first);
            } else if (webhook != null && webhook != operation) {
                findings.add(
                        ModelRule.WEBHOOK_PATH_SHARED,
                        webhook.common().site(),
                        webhook.common().path(),
                        Words.method(operation));
            }
        }
    }

    private static String erased(Operation operation) {
        return PathTemplate.of(operation.common().path()).erased();
    }

    private static boolean isWebhook(Operation operation) {
        return operation instanceof Operation.WebhookTrigger || operation instanceof Operation.AsyncWebhookAction;
    }
}
