package dev.troodon.runtime.polling;

import dev.troodon.handles.Poll;
import dev.troodon.handles.Poll.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * What one answer hands out: items ahead of the cursor, in order, each once, cut at a size.
 *
 * @param items what is handed out
 * @param next where the workflow then stands
 * @param more whether more may be waiting
 * @param <T> the item
 */
public record Page<T>(List<T> items, Position next, boolean more) {
    private static final Comparator<Entry<?>> ORDER = (one, other) -> {
        int order = Position.compare(one.value(), other.value());
        return order != 0 ? order : one.id().compareTo(other.id());
    };

    /** Copies the items. */
    public Page {
        items = List.copyOf(items);
    }

    /**
     * Cuts a page.
     *
     * @param poll what the service found, in any order, perhaps more than lies ahead
     * @param from where the workflow stands
     * @param size how many items the page holds at the most
     * @param limit how many the service was asked for: if it found as many, there may be more
     * @param settled whether an item of a value may be handed out yet
     * @param <T> the item
     * @return the page
     */
    public static <T> Page<T> cut(Poll<T> poll, Position from, int size, int limit, Predicate<Comparable<?>> settled) {
        List<Entry<T>> ahead = new ArrayList<>();
        for (Entry<T> entry : poll.entries()) {
            if (from.isBefore(entry.value(), entry.id()) && settled.test(entry.value())) {
                ahead.add(entry);
            }
        }
        ahead.sort(ORDER);
        List<T> items = new ArrayList<>(Math.min(size, ahead.size()));
        Position next = from;
        int taken = 0;
        while (taken < ahead.size() && items.size() < size) {
            Entry<T> entry = ahead.get(taken++);
            if (next.isBefore(entry.value(), entry.id())) {
                items.add(entry.item());
                next = Position.behind(entry.value(), entry.id());
            }
        }
        boolean more = !items.isEmpty() && (taken < ahead.size() || ahead.size() >= limit);
        return new Page<>(items, next, more);
    }

    /**
     * Where a workflow starts that shall get nothing of what is there.
     *
     * @param poll what the service found without a cursor
     * @return the baseline that the service named, else the greatest position found, else the beginning
     */
    public static Position baseline(Poll<?> poll) {
        if (poll.startingAt().isPresent()) {
            return Position.after(poll.startingAt().get());
        }
        Position last = Position.BEGINNING;
        for (Entry<?> entry : poll.entries()) {
            if (last.isBefore(entry.value(), entry.id())) {
                last = Position.behind(entry.value(), entry.id());
            }
        }
        return last;
    }
}
