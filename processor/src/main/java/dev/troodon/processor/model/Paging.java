package dev.troodon.processor.model;

import java.util.Map;
import java.util.Optional;

/**
 * What an operation says of pages. It hands them out if it has both: a link, and what brings the token back - its
 * {@code Continuation}, or, served by a resource of the user's own, whatever that does.
 *
 * @param continuation the handle
 * @param link the property that leads to the next page
 */
public record Paging(Optional<Input.Handle> continuation, Optional<Definition.Property> link) {
    /** The parameter of the query that carries the token. */
    public static final String PARAMETER = "pageToken";

    /**
     * Reads it off an operation.
     *
     * @param operation the operation
     * @param beans those of its connector
     * @return what it says
     */
    public static Paging of(Operation operation, Map<String, Definition> beans) {
        Optional<Input.Handle> continuation = Optional.empty();
        for (Input input : operation.common().inputs()) {
            if (input instanceof Input.Handle handle && handle.kind() == Input.Handle.Kind.CONTINUATION) {
                continuation = Optional.of(handle);
            }
        }
        return new Paging(continuation, link(operation, beans));
    }

    private static Optional<Definition.Property> link(Operation operation, Map<String, Definition> beans) {
        if (operation instanceof Operation.StandardAction action
                && action.result().isPresent()
                && action.result().get().shape() instanceof Shape.Named named
                && beans.get(named.key()) instanceof Definition.Bean bean) {
            for (Definition.Property property : bean.properties()) {
                if (property.hints().nextLink()) {
                    return Optional.of(property);
                }
            }
        }
        return Optional.empty();
    }
}
