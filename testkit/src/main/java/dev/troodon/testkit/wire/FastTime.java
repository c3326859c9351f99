package dev.troodon.testkit.wire;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A clock for tests: notes how long it was told to wait, moves on by as much, and really waits only a moment.
 *
 * <p>The moment is there because the connector lives in real time: a job needs some to end.
 */
public final class FastTime implements Timeline {
    private final List<Duration> waits = new CopyOnWriteArrayList<>();
    private final Duration moment;
    private final Instant start;

    /** Really waits ten milliseconds at a time. */
    public FastTime() {
        this(Duration.ofMillis(10));
    }

    /** Really waits the given moment at a time. */
    public FastTime(Duration moment) {
        this.moment = moment;
        this.start = Instant.now();
    }

    @Override
    public Instant now() {
        return waits.stream().reduce(start, Instant::plus, (one, other) -> other);
    }

    @Override
    public void await(Duration delay) throws InterruptedException {
        waits.add(delay);
        Thread.sleep(Math.min(delay.toMillis(), moment.toMillis()));
    }

    /** Moves the clock without waiting. */
    public void advance(Duration by) {
        waits.add(by);
    }

    /** How long this clock was told to wait, wait by wait. */
    public List<Duration> waits() {
        return List.copyOf(waits);
    }
}
