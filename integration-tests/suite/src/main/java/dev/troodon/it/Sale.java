package dev.troodon.it;

/**
 * Something sold.
 *
 * @param number the number of the sale
 * @param article what was sold
 * @param pieces how many
 */
public record Sale(long number, String article, int pieces) {}
