package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Operation;

/** A check that looks at one operation at a time. */
interface OperationCheck extends Check {
    /**
     * Looks for the mistake in one operation.
     *
     * @param operation where to look
     * @param connector what it belongs to
     * @param findings takes what is found
     */
    void check(Operation operation, Connector connector, Findings findings);

    @Override
    default void check(Connector connector, Findings findings) {
        for (Operation operation : connector.operations()) {
            check(operation, connector, findings);
        }
    }
}
