package dev.troodon.sample;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * A cake, ready to be fetched.
 *
 * @param number the number to fetch it with
 * @param description what it looks like
 * @param euro what it costs, in euro
 * @param bakedAt when it came out of the oven
 */
public record Cake(UUID number, String description, BigDecimal euro, Instant bakedAt) {}
