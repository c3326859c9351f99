package dev.troodon.processor.emit.document;

import dev.troodon.processor.model.Common;
import dev.troodon.processor.model.Definition;
import java.util.Optional;

/**
 * Where in a body an object is written: lookups inside it refer to what lies beside them by the whole path.
 *
 * @param body how the body is called
 * @param root the bean that the path begins at; empty where single parameters form the body
 * @param path the steps from there as they stand on the wire, each followed by {@code /}; empty at the root
 * @param depth how many objects it is written inside of
 * @param around the inputs of the operation that the body belongs to; empty in a definition, which many may share
 */
record Position(String body, Optional<Definition.Bean> root, String path, int depth, Optional<Scope> around) {
    /** The root of a definition. */
    static Position at(Definition.Bean root) {
        return new Position(Scope.BODY, Optional.of(root), "", 0, Optional.empty());
    }

    /** The root of a body of an operation, which single parameters form. */
    static Position in(Common operation, Scope inputs) {
        return new Position(Scope.body(operation), Optional.empty(), "", 0, Optional.of(inputs));
    }

    /** The root of the same body, where it is a bean. */
    Position holding(Definition.Bean bean) {
        return new Position(body, Optional.of(bean), path, depth, around);
    }

    /** Inside a property of the object that is written here. */
    Position inside(String property) {
        return new Position(body, root, path + property + "/", depth + 1, around);
    }
}
