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
 * <p>Where a workflow starts that shall get only what comes later: over {@code Instant}, {@code OffsetDateTime} and
 * {@code ZonedDateTime} at the present moment, less the settle lag, without calling the service; an item that carries this
 * very moment lies ahead. Over other types the service is called with a {@linkplain #first() first} cursor that has no value
 * and practically no limit, and the start is what it names with {@link Poll#baseline}, else the greatest position of all that
 * it returned, else the beginning. A service with much data should name a baseline.
 *
 * @param <T> what items are ordered by: an instant, a number, a text
 */
public interface Cursor<T extends Comparable<? super T>> {
    /**
     * Where the workflow stands.
     *
     * @return the position's value; empty before anything was seen
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
     * @return at least 1; very large on a first poll that only looks for the start
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
