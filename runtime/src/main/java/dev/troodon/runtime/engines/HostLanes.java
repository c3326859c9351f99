package dev.troodon.runtime.engines;

import dev.troodon.runtime.storage.WorkResult;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A lane for each host: so many attempts under way, so many waiting without a thread, the rest sent back to the storage for a
 * while. A host that hangs thus holds up nobody but those who wait for itself. Thread-safe.
 */
final class HostLanes {
    private static final Duration SENT_BACK = Duration.ofSeconds(1);
    private static final Duration LONGEST_BACK = Duration.ofMinutes(10);
    private static final long FIRST_GUESS = Duration.ofMillis(100).toNanos();
    private static final int SMOOTHING = 8;

    private record Waiting(Supplier<CompletionStage<WorkResult>> attempt, CompletableFuture<WorkResult> result) {}

    private static final class Lane {
        private int underWay;
        private final Queue<Waiting> waiting = new ArrayDeque<>();
        private long attemptNanos = FIRST_GUESS;
        private Instant lastBack = Instant.MIN;
    }

    private final Map<String, Lane> lanes = new HashMap<>();
    private final int atOnce;
    private final int places;
    private final Clock clock;

    HostLanes(int atOnce, int places, Clock clock) {
        this.atOnce = atOnce;
        this.places = places;
        this.clock = clock;
    }

    CompletionStage<WorkResult> enter(String host, Supplier<CompletionStage<WorkResult>> attempt) {
        Waiting newcomer = new Waiting(attempt, new CompletableFuture<>());
        synchronized (lanes) {
            Lane lane = lanes.computeIfAbsent(host, unused -> new Lane());
            if (lane.underWay >= atOnce) {
                if (lane.waiting.size() >= places) {
                    return CompletableFuture.completedFuture(sentBack(lane));
                }
                lane.waiting.add(newcomer);
                return newcomer.result();
            }
            lane.underWay++;
        }
        start(host, newcomer);
        return newcomer.result();
    }

    private void start(String host, Waiting entrant) {
        long began = System.nanoTime();
        CompletionStage<WorkResult> stage;
        try {
            stage = entrant.attempt().get();
        } catch (RuntimeException e) {
            stage = CompletableFuture.failedFuture(e);
        }
        stage.whenComplete((result, failure) -> leave(host, began, entrant, result, failure));
    }

    private void leave(
            String host, long began, Waiting leaver, @Nullable WorkResult result, @Nullable Throwable failure) {
        Waiting next;
        synchronized (lanes) {
            Lane lane = lanes.computeIfAbsent(host, unused -> new Lane());
            lane.attemptNanos += (System.nanoTime() - began - lane.attemptNanos) / SMOOTHING;
            next = lane.waiting.poll();
            if (next == null) {
                lane.underWay--;
                if (lane.underWay == 0) {
                    lanes.remove(host);
                }
            }
        }
        if (next != null) {
            start(host, next);
        }
        if (failure != null) {
            leaver.result().completeExceptionally(failure);
        } else if (result != null) {
            leaver.result().complete(result);
        }
    }

    /**
     * One after the other, as fast as the host takes them: if all came back at the same time, the storage would do little but
     * hand out what nobody can take, while others wait.
     */
    private WorkResult sentBack(Lane lane) {
        Instant now = clock.instant();
        Instant next = latest(now.plus(SENT_BACK), lane.lastBack.isAfter(now) ? lane.lastBack : now)
                .plusNanos(lane.attemptNanos / atOnce);
        lane.lastBack = next.isBefore(now.plus(LONGEST_BACK)) ? next : now.plus(SENT_BACK);
        long jitter = ThreadLocalRandom.current().nextLong(SENT_BACK.toMillis());
        return new WorkResult.Again(lane.lastBack.plusMillis(jitter));
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
