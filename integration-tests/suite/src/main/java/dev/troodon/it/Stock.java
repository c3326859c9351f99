package dev.troodon.it;

/**
 * An article that is in stock.
 *
 * @param article which
 * @param pieces how many
 */
public record Stock(String article, int pieces) {}
