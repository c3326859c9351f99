package dev.troodon.sample;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * What a cake costs.
 *
 * @param flavour the id of the flavour
 * @param euro the price in euro
 * @param since when it was set
 */
public record Price(String flavour, BigDecimal euro, Instant since) {}
