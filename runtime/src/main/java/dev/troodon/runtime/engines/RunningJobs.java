package dev.troodon.runtime.engines;

import dev.troodon.runtime.storage.JobStore;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The jobs that run on this node. Thread-safe. */
final class RunningJobs {
    private final Map<String, RunningJob> byId = new ConcurrentHashMap<>();

    void add(RunningJob job) {
        byId.put(job.id(), job);
    }

    void remove(RunningJob job) {
        byId.remove(job.id(), job);
    }

    boolean isEmpty() {
        return byId.isEmpty();
    }

    void cancel(String id) {
        Optional.ofNullable(byId.get(id)).ifPresent(RunningJob::cancel);
    }

    /** Looks whether another node was asked to stop one of them. */
    void heed(JobStore store) {
        if (!byId.isEmpty()) {
            store.cancelRequested(Set.copyOf(byId.keySet())).forEach(this::cancel);
        }
    }
}
