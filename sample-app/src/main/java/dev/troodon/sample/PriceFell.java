package dev.troodon.sample;

import dev.troodon.annotations.Display;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * A price that fell.
 *
 * @param flavour the id of the flavour
 * @param euro the new price in euro
 * @param was the price before, in euro
 * @param at when it fell
 */
public record PriceFell(
        String flavour,
        BigDecimal euro,
        @Display("Price before") BigDecimal was,
        Instant at) {}
