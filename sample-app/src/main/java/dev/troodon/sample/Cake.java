package dev.troodon.sample;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * A cake, ready to be fetched.
 *
 * @param number The number to fetch it with.
 * @param description What it looks like.
 * @param euro What it costs, in euro.
 * @param bakedAt When it came out of the oven.
 */
public record Cake(UUID number, String description, BigDecimal euro, Instant bakedAt) {}
