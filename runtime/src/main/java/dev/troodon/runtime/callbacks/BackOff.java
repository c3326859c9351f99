package dev.troodon.runtime.callbacks;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * Doubles the wait from attempt to attempt, up to a bound, and takes between half and all of it, so that what failed together
 * does not come back together.
 *
 * @param first the wait after the first attempt
 * @param longest the bound
 */
record BackOff(Duration first, Duration longest) {
    Duration after(int attempt, RandomGenerator random) {
        long doubled = first.toMillis() << Math.min(attempt - 1, 20);
        long bounded = Math.max(1, Math.min(doubled, longest.toMillis()));
        return Duration.ofMillis(bounded / 2 + random.nextLong(bounded / 2 + 1));
    }
}
