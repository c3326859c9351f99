package dev.troodon.annotations;

/** How a Java property name is spelled in JSON; one for each strategy that Jackson ships. */
public enum PropertyNaming {
    /** {@code priceInEuro} stays {@code priceInEuro}. */
    AS_DECLARED,

    /** {@code priceInEuro} becomes {@code PriceInEuro}. */
    UPPER_CAMEL_CASE,

    /** {@code priceInEuro} becomes {@code price_in_euro}. */
    SNAKE_CASE,

    /** {@code priceInEuro} becomes {@code PRICE_IN_EURO}. */
    UPPER_SNAKE_CASE,

    /** {@code priceInEuro} becomes {@code priceineuro}. */
    LOWER_CASE,

    /** {@code priceInEuro} becomes {@code price-in-euro}. */
    KEBAB_CASE,

    /** {@code priceInEuro} becomes {@code price.in.euro}. */
    LOWER_DOT_CASE
}
