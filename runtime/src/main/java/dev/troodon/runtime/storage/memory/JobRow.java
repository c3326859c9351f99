package dev.troodon.runtime.storage.memory;

import dev.troodon.runtime.engine.Bytes;
import dev.troodon.runtime.engine.Job;
import dev.troodon.runtime.engine.OperationKey;
import dev.troodon.runtime.engine.StoredAnswer;
import dev.troodon.runtime.engine.StoredRequest;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A kept job, what it is known by when the request is repeated, and when it may be forgotten. */
record JobRow(Job job, Optional<Key> key, Optional<Instant> forgetAt) {
    private static final StoredRequest NOTHING =
            new StoredRequest(Map.of(), Map.of(), Map.of(), Optional.empty(), Bytes.NONE);

    /** Tells a repeated request. */
    record Key(OperationKey operation, Optional<String> tenant, String value) {}

    boolean ended() {
        return job.state() == Job.State.ENDED;
    }

    JobRow begun() {
        return with(Job.State.RUNNING, job.attempts() + 1, job.cancelRequested(), job.progress(), Optional.empty());
    }

    JobRow cancelRequested() {
        return with(job.state(), job.attempts(), true, job.progress(), Optional.empty());
    }

    JobRow progressed(Job.Progress progress) {
        return with(job.state(), job.attempts(), job.cancelRequested(), Optional.of(progress), Optional.empty());
    }

    /** Without the request: results are kept for days, and nobody decodes the request of an ended job again. */
    JobRow finished(StoredAnswer answer, Instant at) {
        JobRow ended = with(
                NOTHING, Job.State.ENDED, job.attempts(), job.cancelRequested(), job.progress(), Optional.of(answer));
        return new JobRow(ended.job, key, Optional.of(at));
    }

    private JobRow with(
            Job.State state,
            int attempts,
            boolean cancelRequested,
            Optional<Job.Progress> progress,
            Optional<StoredAnswer> answer) {
        return with(job.request(), state, attempts, cancelRequested, progress, answer);
    }

    private JobRow with(
            StoredRequest request,
            Job.State state,
            int attempts,
            boolean cancelRequested,
            Optional<Job.Progress> progress,
            Optional<StoredAnswer> answer) {
        Job changed = new Job(
                job.id(),
                job.operation(),
                job.contractVersion(),
                job.caller(),
                job.trackingId(),
                request,
                job.acceptedAt(),
                job.deadline(),
                job.restarts(),
                state,
                attempts,
                cancelRequested,
                progress,
                answer);
        return new JobRow(changed, key, forgetAt);
    }
}
