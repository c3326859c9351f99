package dev.troodon.runtime.storage;

import java.time.Duration;

/**
 * How much room there is.
 *
 * @param most how many may be kept, at least 1. A storage that several nodes share may exceed it by what they accept at the
 *     same moment
 * @param retryAfter what to tell those who come when it is full
 */
public record Capacity(int most, Duration retryAfter) {
    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if one is out of range
     */
    public Capacity {
        if (most < 1 || retryAfter.isNegative()) {
            throw new IllegalArgumentException("capacity must be positive");
        }
    }
}
