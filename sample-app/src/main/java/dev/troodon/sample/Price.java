package dev.troodon.sample;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * What a cake costs.
 *
 * @param flavour The id of the flavour.
 * @param euro The price in euro.
 * @param since When it was set.
 */
public record Price(String flavour, BigDecimal euro, Instant since) {}
