package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.MetadataRule;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.HttpMethod;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Said;

/** What speaks a protocol of agents answers their POST at once. */
final class Agents implements OperationCheck {
    @Override
    public void check(Operation operation, Connector connector, Findings findings) {
        Said protocol = operation.common().traits().assistants().protocol();
        boolean fits = operation instanceof Operation.StandardAction
                && operation.common().method() == HttpMethod.POST;
        if (!protocol.isEmpty() && !fits) {
            findings.add(MetadataRule.AGENT_PROTOCOL, protocol.site(), Words.method(operation), protocol.text());
        }
    }
}
