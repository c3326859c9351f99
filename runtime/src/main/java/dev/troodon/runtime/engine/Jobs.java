package dev.troodon.runtime.engine;

import java.util.Optional;

/** Accepts, runs and remembers jobs. Thread-safe. */
public interface Jobs {
    /**
     * Says how an operation's jobs are run. Jobs of an operation that nobody registered are left alone.
     *
     * @param operation the operation
     * @param body runs its jobs; replaces an earlier one
     */
    void register(OperationKey operation, JobBody body);

    /**
     * Keeps a job and has it run in the background.
     *
     * @param job the job
     * @return whether it was kept
     */
    Admission<Job> accept(NewJob job);

    /**
     * A job as it stands.
     *
     * @param id its id
     * @return the job; empty if there never was one, or its retention is over
     */
    Optional<Job> find(String id);

    /**
     * Asks a job to stop: a waiting one ends at once, a running one is told. Ended ones stay as they are.
     *
     * @param id its id
     * @return false if there is no such job
     */
    boolean cancel(String id);
}
