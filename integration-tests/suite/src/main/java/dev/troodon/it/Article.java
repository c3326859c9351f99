package dev.troodon.it;

/**
 * An article of the shop.
 *
 * @param articleNumber its number
 * @param displayName what it is called
 * @param pieces how many were asked for
 */
public record Article(long articleNumber, String displayName, int pieces) {}
