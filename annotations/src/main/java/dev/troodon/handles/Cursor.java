package dev.troodon.handles;

import java.util.Optional;

/**
 * How far a polling workflow has come: everything up to and including the position ({@link #value()}, {@link #id()}) is
 * behind it. An immutable value.
 *
 * <p>A service may return more than what lies after the position: the runtime sorts, drops what is behind the cursor and
 * cuts at the {@link #limit()}. A service that limits its own query must order it by value, then id, and must begin after
 * the position by both, or items that share one value could hide each other.
 *
 * <p>A {@linkplain #first() first} poll of a workflow that shall get only what comes later calls the service too, so that a
 * mistake in the filter shows at once; nothing that it returns is handed out. The workflow starts at what the service names with
 * {@link Poll#baseline}. Without that it starts, over {@code Instant}, {@code OffsetDateTime} and {@code ZonedDateTime}, at the
 * present moment less the settle lag, which is then also the first cursor's value; an item that carries this very moment lies
 * ahead. Over other types the first cursor has no value and practically no limit, and the workflow starts at the greatest
 * position of all that the service returned, else at the beginning; a service with much data should name a baseline.
 *
 * @param <T> what items are ordered by: an instant, a number, a text
 */
public interface Cursor<T extends Comparable<? super T>> {
    /**
     * Where the workflow stands.
     *
     * @return the position's value; empty at the beginning
     */
    Optional<T> value();

    /**
     * The tie-breaker among items of one value.
     *
     * @return the id of the last item seen; empty where there was none
     */
    Optional<String> id();

    /**
     * How many items a service need return at the most. One that returns as many is asked again at once.
     *
     * @return at least 1; very large on a first poll that looks for the greatest position
     */
    int limit();

    /**
     * Whether the workflow has not polled before. The service may then answer with {@link Poll#baseline}.
     *
     * @return true on a first poll
     */
    boolean first();

    /**
     * Whether something at a position lies ahead.
     *
     * @param itemValue the item's value
     * @param itemId the item's id
     * @return true if the workflow has not been handed it
     */
    default boolean isBefore(T itemValue, String itemId) {
        if (value().isEmpty()) {
            return true;
        }
        int order = value().get().compareTo(itemValue);
        return order < 0 || (order == 0 && id().orElse("").compareTo(itemId) < 0);
    }
}
