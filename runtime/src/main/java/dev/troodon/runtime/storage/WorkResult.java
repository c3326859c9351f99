package dev.troodon.runtime.storage;

import java.time.Instant;

/** What became of work that was handed out. */
public sealed interface WorkResult {
    /** Nothing is left to do. */
    record Done() implements WorkResult {}

    /**
     * It is to be handed out again.
     *
     * @param due not before this
     */
    record Again(Instant due) implements WorkResult {}

    /**
     * This node does not know the operation: it is left for a node that does, or until this one does. It never counts as
     * a failure and is never dropped, since deployments roll.
     */
    record NotHere() implements WorkResult {}
}
