package dev.troodon.processor.shape;

/**
 * A type that does not exist, or not yet.
 *
 * @param type its name, as written
 * @param trail how it was reached, such as {@code Orders.find -> Order.lines -> Line}
 */
public record Missing(String type, String trail) {}
