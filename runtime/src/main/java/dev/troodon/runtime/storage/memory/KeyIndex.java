package dev.troodon.runtime.storage.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * The active subscriptions of one operation and tenant, found by the keys of an event without looking at those of other
 * keys. Guarded by its tables.
 */
final class KeyIndex {
    private final NavigableMap<Long, SubscriptionRow> all = new TreeMap<>();

    /** By the names of the keys, then by their values, in the order of activation. */
    private final Map<Set<String>, Map<Map<String, String>, NavigableMap<Long, SubscriptionRow>>> groups =
            new HashMap<>();

    boolean isEmpty() {
        return all.isEmpty();
    }

    void add(SubscriptionRow row) {
        Map<String, String> keys = row.subscription.keys();
        all.put(row.sequence, row);
        groups.computeIfAbsent(keys.keySet(), unused -> new HashMap<>())
                .computeIfAbsent(keys, unused -> new TreeMap<>())
                .put(row.sequence, row);
    }

    void remove(SubscriptionRow row) {
        Map<String, String> keys = row.subscription.keys();
        all.remove(row.sequence);
        groups.computeIfPresent(keys.keySet(), (names, byValues) -> {
            byValues.computeIfPresent(keys, (values, rows) -> {
                rows.remove(row.sequence);
                return rows.isEmpty() ? null : rows;
            });
            return byValues.isEmpty() ? null : byValues;
        });
    }

    /** At most so many after a position, in the order of activation. */
    List<SubscriptionRow> after(long position, Map<String, String> event, int limit) {
        boolean hasAllNames =
                groups.keySet().stream().allMatch(names -> event.keySet().containsAll(names));
        return hasAllNames ? lookedUp(position, event, limit) : walked(position, event, limit);
    }

    private List<SubscriptionRow> lookedUp(long position, Map<String, String> event, int limit) {
        List<SubscriptionRow> found = new ArrayList<>();
        groups.forEach((names, byValues) -> {
            Map<String, String> values = new HashMap<>(event);
            values.keySet().retainAll(names);
            NavigableMap<Long, SubscriptionRow> rows = byValues.get(values);
            if (rows != null) {
                rows.tailMap(position, false).values().stream().limit(limit).forEach(found::add);
            }
        });
        found.sort(Comparator.comparingLong(row -> row.sequence));
        return found.size() > limit ? found.subList(0, limit) : found;
    }

    /** The event lacks a key that some subscriptions have, and fits any value of theirs: there is nothing to look up. */
    private List<SubscriptionRow> walked(long position, Map<String, String> event, int limit) {
        return all.tailMap(position, false).values().stream()
                .filter(row -> agree(row.subscription.keys(), event))
                .limit(limit)
                .toList();
    }

    private static boolean agree(Map<String, String> keys, Map<String, String> event) {
        return keys.entrySet().stream()
                .allMatch(
                        key -> event.getOrDefault(key.getKey(), key.getValue()).equals(key.getValue()));
    }
}
