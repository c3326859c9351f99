package dev.troodon.processor.model;

import java.util.List;

/** A design-time call to another operation of the connector. */
public sealed interface Lookup {
    /**
     * The Java name of the called method.
     *
     * @return the name, as written
     */
    String operation();

    /**
     * What it is called with.
     *
     * @return the arguments, as written
     */
    List<Argument> arguments();

    /**
     * Where findings are shown.
     *
     * @return the site
     */
    Site site();

    /**
     * Choices: {@code x-ms-dynamic-values} and {@code x-ms-dynamic-list}.
     *
     * @param operation the called method
     * @param collection where the answer keeps the items; empty for the answer itself
     * @param value where an item keeps its value; empty for the item itself
     * @param title where an item keeps its title; empty for the value
     * @param arguments what it is called with
     * @param site where findings are shown
     */
    record Values(String operation, String collection, String value, String title, List<Argument> arguments, Site site)
            implements Lookup {
        /** Copies the arguments. */
        public Values {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * A schema: {@code x-ms-dynamic-schema} and {@code x-ms-dynamic-properties}.
     *
     * @param operation the called method
     * @param value where the answer keeps the schema; empty for the answer itself
     * @param arguments what it is called with
     * @param site where findings are shown
     */
    record Schema(String operation, String value, List<Argument> arguments, Site site) implements Lookup {
        /** Copies the arguments. */
        public Schema {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * What is passed to one parameter of the called operation.
     *
     * @param name the Java name of that parameter
     * @param from the input whose value is passed, or {@code input/property}; empty for a literal
     * @param value the literal
     * @param site where findings are shown
     */
    record Argument(String name, String from, String value, Site site) {}
}
