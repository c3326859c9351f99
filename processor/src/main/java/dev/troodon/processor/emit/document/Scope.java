package dev.troodon.processor.emit.document;

import dev.troodon.processor.model.Common;
import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Input;
import java.util.Optional;

/** What the arguments of a lookup may refer to, from the place where the lookup stands. */
@FunctionalInterface
interface Scope {
    /** How a body parameter is called unless it has a name of its own. */
    String BODY = "body";

    /**
     * Finds what an argument refers to.
     *
     * @param from a name, or a name and a path, separated by {@code /}
     * @return how the document refers to it
     */
    Reference find(String from);

    /**
     * The two spellings of a reference.
     *
     * @param legacy the bare name of a parameter or property
     * @param path the name of a parameter, and the path inside it
     */
    record Reference(String legacy, String path) {
        static Reference plain(String name) {
            return new Reference(name, name);
        }

        static Reference inBody(String body, String path) {
            return new Reference(path.substring(path.lastIndexOf('/') + 1), body + "/" + path);
        }
    }

    /** How the body of an operation is called. */
    static String body(Common operation) {
        String name = operation.body().name();
        return name.isEmpty() ? BODY : name;
    }

    /** The inputs of an operation. */
    static Scope of(Common operation, PropertyPaths paths) {
        return from -> {
            String first = head(from);
            Optional<Input.Wire> input = operation.wireInputs().stream()
                    .filter(candidate -> candidate.javaName().equals(first))
                    .findFirst();
            if (input.isEmpty()) {
                return Reference.plain(from);
            }
            Input.Wire wire = input.get();
            String rest = paths.wire(wire.shape(), tail(from));
            String body = body(operation);
            return switch (wire.place()) {
                case PATH, QUERY, HEADER, FORM -> Reference.plain(wire.name());
                case BODY, RAW_BODY -> rest.isEmpty() ? Reference.plain(body) : Reference.inBody(body, rest);
                case BODY_PROPERTY -> Reference.inBody(body, rest.isEmpty() ? wire.name() : wire.name() + "/" + rest);
            };
        };
    }

    /** The properties beside the one that has the lookup; else parameters of operations that take the body. */
    static Scope of(Definition.Bean bean, Position position, View view, PropertyPaths paths) {
        if (view == View.ANSWER && position.around().isPresent()) {
            // What an answer holds cannot be asked for before there is one.
            return position.around().get();
        }
        return from -> {
            if (paths.has(bean, head(from))) {
                return Reference.inBody(position.body(), position.path() + paths.wire(bean, from));
            }
            if (position.around().isPresent()) {
                return position.around().get().find(from);
            }
            String inside = tail(from);
            return inside.isEmpty()
                    ? Reference.plain(from)
                    : Reference.inBody(
                            position.body(),
                            position.root()
                                    .map(root -> paths.wire(root, inside))
                                    .orElse(inside));
        };
    }

    private static String head(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? path : path.substring(0, slash);
    }

    private static String tail(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? "" : path.substring(slash + 1);
    }
}
