package dev.troodon.runtime.storage.memory;

import dev.troodon.runtime.engine.Admission;
import dev.troodon.runtime.engine.Job;
import dev.troodon.runtime.engine.StoredAnswer;
import dev.troodon.runtime.storage.Capacity;
import dev.troodon.runtime.storage.JobStore;
import dev.troodon.runtime.storage.Work;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Jobs in a map, with the two orders in which they are looked for. */
final class MemoryJobs implements JobStore {
    private final WorkQueue queue;
    private final Map<String, JobRow> rows = new HashMap<>();
    private final Map<JobRow.Key, String> keys = new HashMap<>();
    private final ByTime deadlines = new ByTime();
    private final ByTime endings = new ByTime();
    private int waiting;

    MemoryJobs(WorkQueue queue) {
        this.queue = queue;
    }

    @Override
    public synchronized Admission<Job> accept(Job job, Optional<String> idempotencyKey, Capacity capacity) {
        Optional<JobRow.Key> key = idempotencyKey.map(
                value -> new JobRow.Key(job.operation(), job.caller().tenant(), value));
        Optional<JobRow> earlier = key.map(keys::get).map(rows::get);
        if (earlier.isPresent()) {
            return new Admission.Repeated<>(earlier.get().job());
        }
        if (waiting >= capacity.most()) {
            return new Admission.Full<>(capacity.retryAfter());
        }
        rows.put(job.id(), new JobRow(job, key, Optional.empty()));
        key.ifPresent(known -> keys.put(known, job.id()));
        deadlines.add(job.deadline(), job.id());
        waiting++;
        queue.add(new Work.RunJob(job.id()), job.acceptedAt());
        return new Admission.Accepted<>(job);
    }

    @Override
    public synchronized Optional<Job> find(String id, Instant now) {
        return Optional.ofNullable(rows.get(id))
                .filter(row -> row.forgetAt().map(at -> at.isAfter(now)).orElse(true))
                .map(JobRow::job);
    }

    @Override
    public synchronized Optional<Job> begin(String id) {
        JobRow row = open(id);
        if (row == null) {
            return Optional.empty();
        }
        if (row.job().state() == Job.State.WAITING) {
            waiting--;
        }
        JobRow begun = row.begun();
        rows.put(id, begun);
        return Optional.of(begun.job());
    }

    @Override
    public synchronized void progress(String id, Job.Progress progress) {
        JobRow row = open(id);
        if (row != null) {
            rows.put(id, row.progressed(progress));
        }
    }

    @Override
    public synchronized boolean finish(String id, StoredAnswer answer, Instant forgetAt) {
        JobRow row = open(id);
        if (row == null) {
            return false;
        }
        if (row.job().state() == Job.State.WAITING) {
            waiting--;
        }
        deadlines.remove(row.job().deadline(), id);
        endings.add(forgetAt, id);
        rows.put(id, row.finished(answer, forgetAt));
        return true;
    }

    @Override
    public synchronized Optional<Job> requestCancel(String id, StoredAnswer ifWaiting, Instant forgetAt) {
        JobRow row = open(id);
        if (row != null && row.job().state() == Job.State.WAITING) {
            finish(id, ifWaiting, forgetAt);
        } else if (row != null) {
            deadlines.remove(row.job().deadline(), id);
            rows.put(id, row.cancelRequested());
        }
        return Optional.ofNullable(rows.get(id)).map(JobRow::job);
    }

    @Override
    public synchronized Set<String> cancelRequested(Set<String> ids) {
        return ids.stream()
                .filter(id -> {
                    JobRow row = open(id);
                    return row != null && row.job().cancelRequested();
                })
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public synchronized List<String> overdue(Instant now, int limit) {
        return deadlines.upTo(now, limit);
    }

    @Override
    public synchronized int purge(Instant now, int limit) {
        List<String> old = endings.upTo(now, limit);
        for (String id : old) {
            JobRow row = rows.remove(id);
            if (row != null) {
                row.forgetAt().ifPresent(at -> endings.remove(at, id));
                row.key().ifPresent(keys::remove);
            }
        }
        return old.size();
    }

    private @Nullable JobRow open(String id) {
        JobRow row = rows.get(id);
        return row == null || row.ended() ? null : row;
    }
}
