package dev.troodon.runtime.storage;

import java.time.Duration;

/**
 * How much work is handed out at once, on this node, and how often it is time to tidy up.
 *
 * @param jobs running jobs, at least 1
 * @param fanOuts events being offered to subscribers, at least 1
 * @param deliveries deliveries under way or waiting for their host, at least 1
 * @param housekeeping the time between two rounds of housekeeping
 */
public record WorkLimits(int jobs, int fanOuts, int deliveries, Duration housekeeping) {
    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if one is out of range
     */
    public WorkLimits {
        if (jobs < 1 || fanOuts < 1 || deliveries < 1 || housekeeping.isNegative() || housekeeping.isZero()) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }
}
