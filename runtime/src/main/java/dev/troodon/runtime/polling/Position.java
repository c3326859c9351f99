package dev.troodon.runtime.polling;

import java.util.Optional;

/**
 * How far a workflow has come. An immutable value.
 *
 * @param value what items are ordered by; empty at the beginning
 * @param id the last item seen among those of one value; empty for a baseline
 * @param excludesValue for a baseline: whether items of this very value lie behind it. A baseline that a service names excludes
 *     it; the present moment does not, since an item may carry the same instant and yet be stored later
 */
public record Position(Optional<Comparable<?>> value, Optional<String> id, boolean excludesValue) {
    /** Nothing was seen; everything lies ahead. */
    public static final Position BEGINNING = new Position(Optional.empty(), Optional.empty(), false);

    /**
     * Behind an item.
     *
     * @param value the item's value
     * @param id the item's id
     * @return the position
     */
    public static Position behind(Comparable<?> value, String id) {
        return new Position(Optional.of(value), Optional.of(id), false);
    }

    /**
     * Behind all items of a value.
     *
     * @param value the value
     * @return the position
     */
    public static Position after(Comparable<?> value) {
        return new Position(Optional.of(value), Optional.empty(), true);
    }

    /**
     * Before all items of a value.
     *
     * @param value the value
     * @return the position
     */
    public static Position from(Comparable<?> value) {
        return new Position(Optional.of(value), Optional.empty(), false);
    }

    boolean isBefore(Comparable<?> itemValue, String itemId) {
        if (value.isEmpty()) {
            return true;
        }
        int order = compare(value.get(), itemValue);
        return order < 0 || (order == 0 && !excludesValue && id.orElse("").compareTo(itemId) < 0);
    }

    @SuppressWarnings({"unchecked", "rawtypes"
    }) // both are of the cursor's type, or the service breaks its own contract
    static int compare(Comparable<?> one, Comparable<?> other) {
        return ((Comparable) one).compareTo(other);
    }
}
