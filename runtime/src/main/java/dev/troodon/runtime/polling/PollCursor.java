package dev.troodon.runtime.polling;

import dev.troodon.handles.Cursor;
import java.util.Optional;

/**
 * The cursor that a service is given.
 *
 * @param position where the workflow stands
 * @param limit how many items will be handed out
 * @param first whether the workflow has not polled before
 * @param <T> what items are ordered by
 */
public record PollCursor<T extends Comparable<? super T>>(Position position, int limit, boolean first)
        implements Cursor<T> {
    @Override
    @SuppressWarnings("unchecked") // read as the trigger's own type
    public Optional<T> value() {
        return (Optional<T>) position.value();
    }

    @Override
    public Optional<String> id() {
        return position.id();
    }

    @Override
    public boolean isBefore(T itemValue, String itemId) {
        return position.isBefore(itemValue, itemId);
    }
}
