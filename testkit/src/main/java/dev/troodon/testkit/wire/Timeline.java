package dev.troodon.testkit.wire;

import java.time.Duration;
import java.time.Instant;

/** The clock by which an engine waits. Implementations are safe for use by several threads. */
public interface Timeline {
    /** The time on this clock. */
    Instant now();

    /**
     * Returns when the given time has passed on this clock.
     *
     * @throws InterruptedException if the thread is interrupted
     */
    void await(Duration delay) throws InterruptedException;

    /** The clock of the machine. */
    static Timeline real() {
        return new RealTime();
    }
}
