package dev.troodon.it;

/**
 * What the shopkeeper grants.
 *
 * @param percent off the price
 */
public record Discount(int percent) {}
