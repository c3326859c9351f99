package dev.troodon.runtime.engine;

import java.util.Objects;

/**
 * Names an operation over all connectors of a runtime; stored with all that is kept for it.
 *
 * @param connector the qualified name of the connector's annotated type
 * @param operation the operationId
 */
public record OperationKey(String connector, String operation) {
    /** Refuses null. */
    public OperationKey {
        Objects.requireNonNull(connector, "connector");
        Objects.requireNonNull(operation, "operation");
    }
}
