package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.MetadataRule;
import dev.troodon.processor.model.Call;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Input;
import dev.troodon.processor.model.Operation;
import java.util.Optional;

/** A polling trigger and the webhook trigger that notifies it take alike what both take, since a workflow gives it once. */
final class Pairs implements OperationCheck {
    @Override
    public void check(Operation operation, Connector connector, Findings findings) {
        Optional<Call> notifiedBy = operation.common().traits().notifiedBy();
        if (notifiedBy.isEmpty()) {
            return;
        }
        Call call = notifiedBy.get();
        Optional<Operation> target = new MentionedOperations(connector, findings).find(call);
        if (!(operation instanceof Operation.PollingTrigger)) {
            findings.add(
                    MetadataRule.PAIR,
                    call.site(),
                    Words.method(operation),
                    "that is no polling trigger",
                    "remove it, or move it to one");
        } else if (target.isPresent() && !(target.get() instanceof Operation.WebhookTrigger)) {
            findings.add(
                    MetadataRule.PAIR,
                    call.site(),
                    Words.method(operation),
                    Words.method(target.get()) + " is no webhook trigger",
                    "name one");
        } else {
            target.ifPresent(webhook -> compare(operation, webhook, call, findings));
        }
    }

    private static void compare(Operation poll, Operation webhook, Call call, Findings findings) {
        for (Input.Wire one : poll.common().wireInputs()) {
            for (Input.Wire other : webhook.common().wireInputs()) {
                if (one.name().equals(other.name())) {
                    boolean type = one.shape().equals(other.shape());
                    boolean visibility = one.text().visibility() == other.text().visibility();
                    if (!type || !visibility) {
                        findings.add(
                                MetadataRule.PAIR_DIFFERS,
                                call.site(),
                                Words.method(poll),
                                Words.method(webhook),
                                one.name(),
                                type ? "visibility" : "types");
                    }
                }
            }
        }
    }
}
