package dev.troodon.runtime.watch;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells once for each operation that it takes longer than a workflow waits, also of a call that never ends: workflows give up
 * after 120 seconds and call again. Thread-safe.
 */
public final class SlowCalls implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SlowCalls.class);

    private final long thresholdNanos;
    private final Set<Running> running = ConcurrentHashMap.newKeySet();
    private final Set<String> told = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService timer;

    /**
     * Begins to watch.
     *
     * @param threshold how long a call may take
     */
    @SuppressWarnings("FutureReturnValueIgnored") // looking throws nothing, and closing stops it
    public SlowCalls(Duration threshold) {
        this.thresholdNanos = threshold.toNanos();
        this.timer = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "troodon-slow-calls");
            thread.setDaemon(true);
            return thread;
        });
        long period = Math.max(1, Math.min(threshold.toMillis() / 4, 5_000));
        timer.scheduleWithFixedDelay(this::look, period, period, TimeUnit.MILLISECONDS);
    }

    /**
     * A call begins.
     *
     * @param operation the operation's name
     * @return to be closed when it has ended
     */
    public Running begin(String operation) {
        Running call = new Running(operation, System.nanoTime());
        running.add(call);
        return call;
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    private void look() {
        for (Running call : running) {
            call.look();
        }
    }

    /** A call that has not ended. */
    public final class Running {
        private final String operation;
        private final long since;

        private Running(String operation, long since) {
            this.operation = operation;
            this.since = since;
        }

        /** The call has ended. */
        public void end() {
            running.remove(this);
            look();
        }

        private void look() {
            if (System.nanoTime() - since >= thresholdNanos && told.add(operation)) {
                LOG.warn(
                        "{} takes longer than {} s. A workflow gives up after 120 s and calls again. Declare it with"
                                + " pattern = ASYNC_POLLING: the workflow then waits for as long as it takes.",
                        operation,
                        TimeUnit.NANOSECONDS.toSeconds(thresholdNanos));
            }
        }
    }
}
