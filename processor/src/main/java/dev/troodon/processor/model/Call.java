package dev.troodon.processor.model;

import java.util.List;

/**
 * A mention of another operation of the connector, with or without arguments.
 *
 * @param annotation what mentions it, such as {@code @Simulate}
 * @param operation the Java name of its method, as written
 * @param arguments what it is called with, as written
 * @param site where findings are shown
 */
public record Call(String annotation, String operation, List<Lookup.Argument> arguments, Site site) {
    /** Copies the list. */
    public Call {
        arguments = List.copyOf(arguments);
    }
}
