package dev.troodon.processor.read;

import dev.troodon.processor.model.Connector;

/** What came of reading a connector in one round. */
public sealed interface Reading {
    /**
     * It is read. Whether it may be emitted depends on the findings.
     *
     * @param connector the connector
     */
    record Ready(Connector connector) implements Reading {}

    /**
     * It mentions a type that does not exist, or not yet: another processor may write it. Findings of this round count for
     * nothing.
     *
     * @param missing the type's name, as written
     * @param trail how it was reached, such as {@code Orders.find -> Order.lines -> Line}
     */
    record Waiting(String missing, String trail) implements Reading {}
}
