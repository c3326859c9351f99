package dev.troodon.runtime.engines;

import dev.troodon.handles.Caller;
import dev.troodon.handles.JobCancelledException;
import dev.troodon.handles.JobContext;
import dev.troodon.runtime.engine.Job;
import dev.troodon.runtime.engine.StoredAnswer;
import dev.troodon.runtime.storage.JobStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A job that runs on this node, as its service sees it. */
final class RunningJob implements JobContext {
    private static final Logger LOG = LoggerFactory.getLogger(RunningJob.class);

    private final Job job;
    private final JobStore store;
    private final Clock clock;
    private final CompletableFuture<StoredAnswer> answer = new CompletableFuture<>();
    private volatile boolean cancelRequested;

    RunningJob(Job job, JobStore store, Clock clock) {
        this.job = job;
        this.store = store;
        this.clock = clock;
        this.cancelRequested = job.cancelRequested();
    }

    void cancel() {
        cancelRequested = true;
    }

    boolean overdue() {
        return overdueBy(Duration.ZERO);
    }

    boolean overdueBy(Duration time) {
        return !clock.instant().isBefore(job.deadline().plus(time));
    }

    /** Completes with the first answer that it is given. */
    CompletionStage<StoredAnswer> answer() {
        return answer;
    }

    /** Ends it, unless it has ended. */
    boolean end(StoredAnswer last) {
        return answer.complete(last);
    }

    @Override
    public String id() {
        return job.id();
    }

    @Override
    public int attempt() {
        return job.attempts();
    }

    @Override
    public Caller caller() {
        return job.caller();
    }

    @Override
    public Optional<String> trackingId() {
        return job.trackingId();
    }

    @Override
    public Instant deadline() {
        return job.deadline();
    }

    @Override
    public boolean cancelled() {
        return cancelRequested || overdue();
    }

    @Override
    public void checkCancelled() {
        if (cancelled()) {
            throw new JobCancelledException();
        }
    }

    @Override
    public void progress(int percent, String message) {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("percent must be 0 to 100, was " + percent);
        }
        try {
            store.progress(job.id(), new Job.Progress(percent, message));
        } catch (RuntimeException fault) {
            LOG.warn("How far a job of {} is could not be kept; the job goes on", job.operation(), fault);
        }
    }
}
