package dev.troodon.processor.emit.document;

import dev.troodon.processor.model.Definition;
import java.util.Optional;

/**
 * Where in a body an object is written: lookups inside it refer to what lies beside them by the whole path.
 *
 * @param root the bean that the path begins at; empty where single parameters form the body
 * @param path the steps from there as they stand on the wire, each followed by {@code /}; empty at the root
 * @param depth how many objects it is written inside of
 */
record Position(Optional<Definition.Bean> root, String path, int depth) {
    /** The root of a body that single parameters form. */
    static final Position BODY = new Position(Optional.empty(), "", 0);

    static Position at(Definition.Bean root) {
        return new Position(Optional.of(root), "", 0);
    }

    /** Inside a property of the object that is written here. */
    Position inside(String property) {
        return new Position(root, path + property + "/", depth + 1);
    }
}
