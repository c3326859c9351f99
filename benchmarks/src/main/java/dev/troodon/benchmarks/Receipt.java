package dev.troodon.benchmarks;

import java.time.Instant;

/**
 * What the sender gets.
 *
 * @param number the number of the parcel
 * @param cents what it costs
 * @param to the address
 * @param due when it will be there
 */
public record Receipt(long number, int cents, String to, Instant due) {}
