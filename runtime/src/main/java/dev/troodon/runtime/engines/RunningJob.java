package dev.troodon.runtime.engines;

import dev.troodon.handles.Caller;
import dev.troodon.handles.JobCancelledException;
import dev.troodon.handles.JobContext;
import dev.troodon.runtime.engine.Job;
import dev.troodon.runtime.storage.JobStore;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** A job that runs on this node, as its service sees it. */
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
final class RunningJob implements JobContext {
    private final Job job;
    private final JobStore store;
    private static final Logger LOG = LoggerFactory.getLogger(RunningJob.class);

    private final Clock clock;
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
        return !clock.instant().isBefore(job.deadline());
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
