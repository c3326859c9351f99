package dev.troodon.runtime.engine;

import dev.troodon.handles.Caller;
import java.time.Instant;
import java.util.Optional;

/**
 * A job as it stands. An immutable snapshot.
 *
 * @param id opaque, unguessable (at least 128 random bits), safe in a URL
 * @param operation what it runs
 * @param contractVersion the connector's version that accepted it
 * @param caller who asked
 * @param trackingId the workflow's correlation id
 * @param request the accepted request; a storage may let go of its content when the job has ended
 * @param acceptedAt when
 * @param deadline when it is cancelled
 * @param restarts whether it runs again after a crash
 * @param state how far it is
 * @param attempts how often it was begun
 * @param cancelRequested whether it was asked to stop
 * @param progress what it last told
 * @param answer its final answer; present exactly in state {@link State#ENDED}
 */
public record Job(
        String id,
        OperationKey operation,
        String contractVersion,
        Caller caller,
        Optional<String> trackingId,
        StoredRequest request,
        Instant acceptedAt,
        Instant deadline,
        boolean restarts,
        State state,
        int attempts,
        boolean cancelRequested,
        Optional<Progress> progress,
        Optional<StoredAnswer> answer) {

    /** How far a job is. */
    public enum State {
        WAITING,
        RUNNING,
        ENDED
    }

    /**
     * What a running job last told.
     *
     * @param percent 0 to 100
     * @param message for a person
     */
    public record Progress(int percent, String message) {}
}
