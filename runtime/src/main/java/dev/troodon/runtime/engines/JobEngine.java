package dev.troodon.runtime.engines;

import dev.troodon.runtime.engine.Admission;
import dev.troodon.runtime.engine.Job;
import dev.troodon.runtime.engine.JobBody;
import dev.troodon.runtime.engine.Jobs;
import dev.troodon.runtime.engine.NewJob;
import dev.troodon.runtime.engine.OperationKey;
import dev.troodon.runtime.storage.Capacity;
import dev.troodon.runtime.storage.JobStore;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Takes jobs in and tells of them; running them is {@link JobRunner}'s. */
final class JobEngine implements Jobs {
    private final JobStore store;
    private final JobRules rules;
    private final Clock clock;
    private final Ids ids;
    private final RunningJobs running;
    private final Map<OperationKey, JobBody> bodies;

    JobEngine(
            JobStore store,
            JobRules rules,
            Clock clock,
            Ids ids,
            RunningJobs running,
            Map<OperationKey, JobBody> bodies) {
        this.store = store;
        this.rules = rules;
        this.clock = clock;
        this.ids = ids;
        this.running = running;
        this.bodies = bodies;
    }

    @Override
    public void register(OperationKey operation, JobBody body) {
        bodies.put(operation, body);
    }

    @Override
    public Admission<Job> accept(NewJob job) {
        Instant now = clock.instant();
        Job waiting = new Job(
                ids.next(),
                job.operation(),
                job.contractVersion(),
                job.caller(),
                job.trackingId(),
                job.request(),
                now,
                now.plus(job.timeout().orElse(rules.timeout())),
                job.restarts(),
                Job.State.WAITING,
                0,
                false,
                Optional.empty(),
                Optional.empty());
        return store.accept(waiting, job.idempotencyKey(), new Capacity(rules.waiting(), rules.retryAfterFull()));
    }

    @Override
    public Optional<Job> find(String id) {
        return store.find(id, clock.instant());
    }

    @Override
    public boolean cancel(String id) {
        Instant now = clock.instant();
        if (store.find(id, now).isEmpty()) {
            return false;
        }
        Optional<Job> job = store.requestCancel(id, JobEnds.cancelled(), now.plus(rules.retention()));
        running.cancel(id);
        return job.isPresent();
    }
}
