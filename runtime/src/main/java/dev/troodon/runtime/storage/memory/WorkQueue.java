package dev.troodon.runtime.storage.memory;

import dev.troodon.runtime.storage.Work;
import dev.troodon.runtime.storage.WorkHandler;
import dev.troodon.runtime.storage.WorkLimits;
import dev.troodon.runtime.storage.WorkResult;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work in the order in which it is due, handed out by one thread however much of it waits. */
final class WorkQueue {
    private static final Logger LOG = LoggerFactory.getLogger(WorkQueue.class);

    /** The clock may jump: a test moves it, an operator sets it. So nobody sleeps longer than this without looking. */
    private static final Duration LONGEST_SLEEP = Duration.ofMillis(500);

    private static final Duration NOT_HERE = Duration.ofSeconds(1);
    private static final Duration LONGEST_BACK_OFF = Duration.ofMinutes(1);

    private enum Lane {
        JOBS,
        FAN_OUTS,
        DELIVERIES,
        HOUSEKEEPING
    }

    private record Item(Work work, Instant due, long sequence, int failures) {}

    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final PriorityQueue<Item> later =
            new PriorityQueue<>(Comparator.comparing(Item::due).thenComparing(Item::sequence));
    private final Map<Lane, Queue<Item>> ready = new EnumMap<>(Lane.class);
    private final Map<Lane, Integer> room = new EnumMap<>(Lane.class);
    private long sequence;
    private boolean stopped;
    private @Nullable Thread thread;
    private Duration housekeeping = Duration.ofMinutes(1);

    WorkQueue(Clock clock) {
        this.clock = clock;
        for (Lane lane : Lane.values()) {
            ready.put(lane, new ArrayDeque<>());
        }
    }

    void add(Work work, Instant due) {
        add(work, due, 0);
    }

    void start(WorkHandler handler, WorkLimits limits) {
        lock.lock();
        try {
            if (thread != null) {
                throw new IllegalStateException("The storage was started before.");
            }
            room.put(Lane.JOBS, limits.jobs());
            room.put(Lane.FAN_OUTS, limits.fanOuts());
            room.put(Lane.DELIVERIES, limits.deliveries());
            room.put(Lane.HOUSEKEEPING, 1);
            housekeeping = limits.housekeeping();
            thread = new Thread(() -> handOut(handler), "troodon-memory");
            thread.setDaemon(true);
            thread.start();
        } finally {
            lock.unlock();
        }
        add(new Work.Housekeeping(), clock.instant().plus(limits.housekeeping()));
    }

    void stop() {
        lock.lock();
        try {
            stopped = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void add(Work work, Instant due, int failures) {
        lock.lock();
        try {
            Item item = new Item(work, due, sequence++, failures);
            if (due.isAfter(clock.instant())) {
                later.add(item);
            } else {
                queue(lane(work)).add(item);
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void handOut(WorkHandler handler) {
        while (true) {
            List<Item> batch;
            lock.lock();
            try {
                batch = next();
                while (batch.isEmpty() && !stopped) {
                    sleep();
                    batch = next();
                }
                if (stopped) {
                    return;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } finally {
                lock.unlock();
            }
            batch.forEach(item -> run(item, handler));
        }
    }

    private List<Item> next() {
        Instant now = clock.instant();
        for (Item head = later.peek(); head != null && !head.due().isAfter(now); head = later.peek()) {
            later.remove();
            queue(lane(head.work())).add(head);
        }
        List<Item> batch = new ArrayList<>();
        for (Lane lane : Lane.values()) {
            Queue<Item> waiting = queue(lane);
            int free = room.getOrDefault(lane, 0);
            for (Item item = free > 0 ? waiting.poll() : null; item != null; item = free > 0 ? waiting.poll() : null) {
                batch.add(item);
                free--;
            }
            room.put(lane, free);
        }
        return batch;
    }

    @SuppressWarnings("WaitNotInLoop") // the caller looks again whatever the reason for waking
    private void sleep() throws InterruptedException {
        Duration sleep = LONGEST_SLEEP;
        Item head = later.peek();
        if (head != null) {
            Duration untilDue = Duration.between(clock.instant(), head.due());
            sleep = untilDue.compareTo(sleep) < 0 ? untilDue : sleep;
        }
        changed.awaitNanos(Math.max(1_000_000, sleep.toNanos()));
    }

    private void run(Item item, WorkHandler handler) {
        CompletionStage<WorkResult> stage;
        try {
            stage = handler.run(item.work());
        } catch (RuntimeException | Error e) {
            stage = CompletableFuture.failedFuture(e);
        }
        stage.whenComplete((result, failure) -> done(item, result, failure));
    }

    private void done(Item item, @Nullable WorkResult result, @Nullable Throwable failure) {
        lock.lock();
        try {
            room.merge(lane(item.work()), 1, Integer::sum);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        Instant now = clock.instant();
        if (failure != null) {
            Duration pause = backOff(item.failures());
            LOG.warn("{} failed and is tried again in {} s", item.work(), pause.toSeconds(), failure);
            add(item.work(), now.plus(pause), item.failures() + 1);
        } else if (result instanceof WorkResult.Again again) {
            add(item.work(), again.due());
        } else if (result instanceof WorkResult.NotHere) {
            add(item.work(), now.plus(NOT_HERE));
        } else if (item.work() instanceof Work.Housekeeping) {
            add(item.work(), now.plus(housekeeping));
        }
    }

    private static Duration backOff(int failures) {
        Duration doubled = Duration.ofSeconds(1L << Math.min(failures, 10));
        return doubled.compareTo(LONGEST_BACK_OFF) < 0 ? doubled : LONGEST_BACK_OFF;
    }

    private Queue<Item> queue(Lane lane) {
        return ready.computeIfAbsent(lane, unused -> new ArrayDeque<>());
    }

    private static Lane lane(Work work) {
        if (work instanceof Work.RunJob) {
            return Lane.JOBS;
        }
        if (work instanceof Work.FanOut) {
            return Lane.FAN_OUTS;
        }
        return work instanceof Work.Deliver ? Lane.DELIVERIES : Lane.HOUSEKEEPING;
    }
}
