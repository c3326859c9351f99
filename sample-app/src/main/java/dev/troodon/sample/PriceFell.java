package dev.troodon.sample;

import dev.troodon.annotations.Display;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * A price that fell.
 *
 * @param flavour The id of the flavour.
 * @param euro The new price in euro.
 * @param was The price before, in euro.
 * @param at When it fell.
 */
public record PriceFell(
        String flavour,
        BigDecimal euro,
        @Display("Price before") BigDecimal was,
        Instant at) {}
