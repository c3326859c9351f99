package dev.troodon.sample;

import java.time.Instant;

/**
 * A file in the inbox.
 *
 * @param name its name
 * @param bytes how long it is
 * @param arrivedAt when it was last written
 */
public record FileArrived(String name, long bytes, Instant arrivedAt) {}
