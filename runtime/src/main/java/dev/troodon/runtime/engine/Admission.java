package dev.troodon.runtime.engine;

import java.time.Duration;

/**
 * Whether something was taken in.
 *
 * @param <T> what was kept
 */
public sealed interface Admission<T> {
    /**
     * It is kept.
     *
     * @param kept what was kept
     * @param <T> what was kept
     */
    record Accepted<T>(T kept) implements Admission<T> {}

    /**
     * The same was kept before, under the same idempotency key; nothing new is.
     *
     * @param earlier what was kept then
     * @param <T> what was kept
     */
    record Repeated<T>(T earlier) implements Admission<T> {}

    /**
     * There is no room; nothing is kept.
     *
     * @param retryAfter when to try again
     * @param <T> what would have been kept
     */
    record Full<T>(Duration retryAfter) implements Admission<T> {}
}
