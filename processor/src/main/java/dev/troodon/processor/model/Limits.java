package dev.troodon.processor.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What values are allowed, beyond their shape. Empty means unlimited.
 *
 * @param minimum the smallest number
 * @param exclusiveMinimum whether the minimum itself is not allowed
 * @param maximum the greatest number
 * @param exclusiveMaximum whether the maximum itself is not allowed
 * @param minSize the fewest characters or items
 * @param maxSize the most characters or items
 * @param pattern a regular expression
 * @param multipleOf what a number is a multiple of
 * @param format the format of a text, such as {@code email}
 */
public record Limits(
        Optional<BigDecimal> minimum,
        boolean exclusiveMinimum,
        Optional<BigDecimal> maximum,
        boolean exclusiveMaximum,
        Optional<Integer> minSize,
        Optional<Integer> maxSize,
        Optional<String> pattern,
        Optional<BigDecimal> multipleOf,
        Optional<String> format) {

    /** No limits. */
    public static final Limits NONE = new Limits(
            Optional.empty(),
            false,
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
}
