package dev.troodon.handles;

/** Thrown by {@link JobContext#checkCancelled()} to leave a method whose job was cancelled. */
public class JobCancelledException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A cancelled job needs no details. */
    public JobCancelledException() {
        super("The job was cancelled.");
    }
}
