package dev.troodon.handles;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a poll found: items with their positions, or a baseline to start from. An immutable value.
 *
 * @param <T> the item
 */
public final class Poll<T> {
    /**
     * An item and where it stands.
     *
     * @param item the item
     * @param value what it is ordered by; of the cursor's type
     * @param id tells it from others of the same value; stable. Two entries of one value and one id are one item
     * @param <T> the item
     */
    public record Entry<T>(T item, Comparable<?> value, String id) {
        /** Refuses null. */
        public Entry {
            Objects.requireNonNull(item, "item");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(id, "id");
        }
    }

    private final List<Entry<T>> entries;
    private final Optional<Comparable<?>> baseline;

    private Poll(List<Entry<T>> entries, Optional<Comparable<?>> baseline) {
        this.entries = List.copyOf(entries);
        this.baseline = baseline;
    }

    /**
     * Nothing new.
     *
     * @param <T> the item
     * @return an empty poll
     */
    public static <T> Poll<T> nothing() {
        return new Poll<>(List.of(), Optional.empty());
    }

    /**
     * Items, in any order.
     *
     * @param items what was found
     * @param value what an item is ordered by; of the cursor's type
     * @param id tells items of one value apart; stable from poll to poll
     * @param <T> the item
     * @return the poll
     */
    public static <T> Poll<T> of(
            Iterable<? extends T> items,
            Function<? super T, ? extends Comparable<?>> value,
            Function<? super T, String> id) {
        List<Entry<T>> entries = new ArrayList<>();
        for (T item : items) {
            entries.add(new Entry<>(item, value.apply(item), id.apply(item)));
        }
        return new Poll<>(entries, Optional.empty());
    }

    /**
     * Where a workflow that has not polled before starts: only what lies after this value will be handed out; items of this
     * very value lie behind. Ignored on later polls.
     *
     * @param value a value of the cursor's type
     * @param <T> the item
     * @return a poll without items
     */
    public static <T> Poll<T> baseline(Comparable<?> value) {
        return new Poll<>(List.of(), Optional.of(value));
    }

    /**
     * What was found.
     *
     * @return the items with their positions, in the order given
     */
    public List<Entry<T>> entries() {
        return entries;
    }

    /**
     * Where to start.
     *
     * @return the baseline, if the service named one
     */
    public Optional<Comparable<?>> startingAt() {
        return baseline;
    }
}
