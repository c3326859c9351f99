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
     * @param builtIn an operation of the platform's own that is called instead; empty if there is none
     * @param site where findings are shown
     */
    record Values(
            String operation,
            String collection,
            String value,
            String title,
            List<Argument> arguments,
            String builtIn,
            Site site)
            implements Lookup {
        /**
         * Of an operation of the connector.
         *
         * @param operation the called method
         * @param collection where the answer keeps the items; empty for the answer itself
         * @param value where an item keeps its value; empty for the item itself
         * @param title where an item keeps its title; empty for the value
         * @param arguments what it is called with
         * @param site where findings are shown
         */
        public Values(
                String operation, String collection, String value, String title, List<Argument> arguments, Site site) {
            this(operation, collection, value, title, arguments, "", site);
        }

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
     * @param items whether it is that of a list's items
     * @param site where findings are shown
     */
    record Schema(String operation, String value, List<Argument> arguments, boolean items, Site site)
            implements Lookup {
        /**
         * Of the value itself.
         *
         * @param operation the called method
         * @param value where the answer keeps the schema; empty for the answer itself
         * @param arguments what it is called with
         * @param site where findings are shown
         */
        public Schema(String operation, String value, List<Argument> arguments, Site site) {
            this(operation, value, arguments, false, site);
        }

        /** Copies the arguments. */
        public Schema {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * Nodes of a tree, in {@code x-ms-dynamic-tree} and the file picker.
     *
     * @param operation the called method
     * @param collection where the answer keeps the nodes; empty for the answer itself
     * @param value where a node keeps its value; empty if that is not said
     * @param title where a node keeps its title; empty for the value
     * @param fullTitle where a node keeps its whole path; empty if that is not said
     * @param isParent which nodes have others inside them; empty for none
     * @param arguments what it is called with
     * @param site where findings are shown
     */
    record Nodes(
            String operation,
            String collection,
            String value,
            String title,
            String fullTitle,
            String isParent,
            List<Argument> arguments,
            Site site)
            implements Lookup {
        /** Copies the arguments. */
        public Nodes {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * What is passed to one parameter of the called operation.
     *
     * @param name the Java name of that parameter, or {@code parameter/property}
     * @param from the input whose value is passed, or {@code input/property}; empty for a literal
     * @param value the literal
     * @param json the literal as JSON; empty where the text says it
     * @param item the property of the opened node whose value is passed; empty for everything else
     * @param site where findings are shown
     */
    record Argument(String name, String from, String value, String json, String item, Site site) {
        /**
         * An input's value or a text.
         *
         * @param name the Java name of that parameter, or {@code parameter/property}
         * @param from the input whose value is passed, or {@code input/property}; empty for a literal
         * @param value the literal
         * @param site where findings are shown
         */
        public Argument(String name, String from, String value, Site site) {
            this(name, from, value, "", "", site);
        }
    }
}
