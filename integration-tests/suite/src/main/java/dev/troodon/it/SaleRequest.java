package dev.troodon.it;

import dev.troodon.annotations.Required;

/**
 * Something wanted.
 *
 * @param article what
 * @param pieces how many
 */
public record SaleRequest(
        @Required String article, @Required int pieces) {}
