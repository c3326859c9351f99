package dev.troodon.testkit.wire;

import java.time.Duration;
import java.time.Instant;

/** Waits as long as it is told to. */
final class RealTime implements Timeline {
    @Override
    public Instant now() {
        return Instant.now();
    }

    @Override
    public void await(Duration delay) throws InterruptedException {
        Thread.sleep(delay.toMillis());
    }
}
