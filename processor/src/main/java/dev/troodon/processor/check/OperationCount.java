package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.ModelRule;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Operation;

/** A connector has no more operations than the platform takes. */
final class OperationCount implements Check {
    private static final int MOST = 256;

    @Override
    public void check(Connector connector, Findings findings) {
        int count = connector.operations().size();
        boolean jobs = false;
        for (Operation operation : connector.operations()) {
            if (!operation.common().existing()) {
                count += Patterns.isWebhook(operation) ? 1 : 0;
                jobs |= operation instanceof Operation.AsyncPollingAction;
            }
        }
        count += jobs ? 1 : 0;
        if (count > MOST) {
            findings.add(ModelRule.TOO_MANY_OPERATIONS, connector.site(), count, MOST);
        }
    }
}
