package dev.troodon.runtime.watch;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells once for each operation that it takes longer than a workflow waits, also of a call that never ends: workflows give up
 * after 120 seconds and call again. Thread-safe.
 */
public final class SlowCalls implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SlowCalls.class);

    /** Calls that run at the same time without anything being made for them. Must be a power of two. */
    private static final int PLACES = 128;

    private static final int TRIES = 8;

    /** Stands for the operation until the time of its beginning is written. */
    private static final String TAKEN = "";

    private final long thresholdNanos;
    private final Running[] places = new Running[PLACES];
    private final Set<Running> others = ConcurrentHashMap.newKeySet();
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
        for (int i = 0; i < PLACES; i++) {
            places[i] = new Running(true);
        }
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
     * @return to be ended once, when the call has ended, and not to be touched afterwards
     */
    public Running begin(String operation) {
        long since = System.nanoTime();
        // Threads begin their search far from each other, so that most find their place at once.
        int first = (int) ((Thread.currentThread().getId() * 0x9E3779B97F4A7C15L) >>> 32);
        for (int i = 0; i < TRIES; i++) {
            Running place = places[(first + i) & (PLACES - 1)];
            if (place.take(operation, since)) {
                return place;
            }
        }
        Running another = new Running(false);
        another.take(operation, since);
        others.add(another);
        return another;
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    private void look() {
        for (Running place : places) {
            place.look();
        }
        for (Running other : others) {
            other.look();
        }
    }

    private void look(String operation, long since) {
        if (System.nanoTime() - since >= thresholdNanos && told.add(operation)) {
            LOG.warn(
                    "{} takes longer than {} s. A workflow gives up after 120 s and calls again. Declare it with"
                            + " pattern = ASYNC_POLLING: the workflow then waits for as long as it takes.",
                    operation,
                    TimeUnit.NANOSECONDS.toSeconds(thresholdNanos));
        }
    }

    /** A call that has not ended. */
    public final class Running {
        private final boolean isPlace;
        private final AtomicReference<@Nullable String> operation = new AtomicReference<>();
        private volatile long since;

        private Running(boolean isPlace) {
            this.isPlace = isPlace;
        }

        /** The call has ended. */
        public void end() {
            look();
            if (isPlace) {
                operation.set(null);
            } else {
                others.remove(this);
            }
        }

        private boolean take(String name, long now) {
            if (operation.get() != null || !operation.compareAndSet(null, TAKEN)) {
                return false;
            }
            since = now;
            operation.set(name);
            return true;
        }

        private void look() {
            String name = operation.get();
            if (name != null && !name.equals(TAKEN)) {
                SlowCalls.this.look(name, since);
            }
        }
    }
}
