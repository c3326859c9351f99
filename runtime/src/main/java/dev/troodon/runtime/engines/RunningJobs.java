package dev.troodon.runtime.engines;

import dev.troodon.runtime.storage.JobStore;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The jobs that run on this node. Thread-safe. */
final class RunningJobs {
    private static final Logger LOG = LoggerFactory.getLogger(RunningJobs.class);

    /** What a job may take to stop by itself, once its deadline has passed. */
    private static final Duration LONGEST_STOPPING = Duration.ofSeconds(30);

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

    /** Ends those that go on after their deadline, or whose stage never completes: their workflows would wait for ever. */
    void giveUpOverdue() {
        for (RunningJob job : byId.values()) {
            if (job.overdueBy(LONGEST_STOPPING) && job.end(JobEnds.timedOut())) {
                LOG.warn(
                        "A job did not stop when its deadline had passed; it ends without its service; workflow {}",
                        job.trackingId().orElse("unknown"));
            }
        }
    }

    /** Looks whether another node was asked to stop one of them. */
    void heed(JobStore store) {
        if (!byId.isEmpty()) {
            store.cancelRequested(Set.copyOf(byId.keySet())).forEach(this::cancel);
        }
    }
}
