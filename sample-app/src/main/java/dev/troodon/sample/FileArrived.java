package dev.troodon.sample;

import java.time.Instant;

/**
 * A file in the inbox.
 *
 * @param name Its name.
 * @param bytes How long it is.
 * @param arrivedAt When it was last written.
 */
public record FileArrived(String name, long bytes, Instant arrivedAt) {}
