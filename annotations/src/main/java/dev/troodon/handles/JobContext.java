package dev.troodon.handles;

import java.time.Instant;
import java.util.Optional;

/**
 * What an asynchronous action knows of the job that it is. Valid while the method runs; safe for use by several threads.
 */
public interface JobContext {
    /**
     * The job's id, the same over all attempts.
     *
     * @return an opaque, unguessable text
     */
    String id();

    /**
     * Which attempt this is. A job runs again only if its process ended before the job had an outcome.
     *
     * @return 1 for the first
     */
    int attempt();

    /**
     * Who asked for the job.
     *
     * @return the caller as it was when the job was accepted
     */
    Caller caller();

    /**
     * The correlation id that the workflow sent, for logs.
     *
     * @return the value of {@code x-ms-client-tracking-id}, if there was one
     */
    Optional<String> trackingId();

    /**
     * When the job will be cancelled for taking too long.
     *
     * @return the deadline
     */
    Instant deadline();

    /**
     * Whether somebody, or the deadline, asked the job to stop. The workflow itself never does.
     *
     * @return true from the first such request on
     */
    boolean cancelled();

    /**
     * Ends the job here if it is {@linkplain #cancelled() cancelled}.
     *
     * @throws JobCancelledException if it is; let it pass
     */
    void checkCancelled();

    /**
     * Tells how far the job is; shown by the job's status until it ends.
     *
     * @param percent 0 to 100
     * @param message what is being done, for a person; never a secret
     * @throws IllegalArgumentException if {@code percent} is out of range
     */
    void progress(int percent, String message);
}
