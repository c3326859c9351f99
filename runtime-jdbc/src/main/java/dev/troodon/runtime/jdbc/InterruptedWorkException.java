package dev.troodon.runtime.jdbc;

/** This node ends before the work has a result: another node, or the next start, takes it up. */
final class InterruptedWorkException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InterruptedWorkException() {
        super("This node is shutting down; the work is left for another one, or for the next start.");
    }
}
