package dev.troodon.runtime.storage.memory;

import java.util.ArrayList;
import java.util.Collection;
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
    /** By the names of the keys, then by their values, in the order of activation. */
    private final Map<Set<String>, Map<Map<String, String>, NavigableMap<Long, SubscriptionRow>>> groups =
            new HashMap<>();

    boolean isEmpty() {
        return groups.isEmpty();
    }

    void add(SubscriptionRow row) {
        Map<String, String> keys = row.subscription.keys();
        groups.computeIfAbsent(keys.keySet(), unused -> new HashMap<>())
                .computeIfAbsent(keys, unused -> new TreeMap<>())
                .put(row.sequence, row);
    }

    void remove(SubscriptionRow row) {
        Map<String, String> keys = row.subscription.keys();
        Map<Map<String, String>, NavigableMap<Long, SubscriptionRow>> named = groups.get(keys.keySet());
        NavigableMap<Long, SubscriptionRow> rows = named == null ? null : named.get(keys);
        if (named == null || rows == null) {
            return;
        }
        rows.remove(row.sequence);
        if (rows.isEmpty()) {
            named.remove(keys);
        }
        if (named.isEmpty()) {
            groups.remove(keys.keySet());
        }
    }

    /** At most so many after a position, in the order of activation. */
    List<SubscriptionRow> after(long position, Map<String, String> event, int limit) {
        List<SubscriptionRow> found = new ArrayList<>();
        groups.forEach((names, byValues) -> {
            for (NavigableMap<Long, SubscriptionRow> rows : candidates(names, byValues, event)) {
                rows.tailMap(position, false).values().stream().limit(limit).forEach(found::add);
            }
        });
        found.sort(Comparator.comparingLong(row -> row.sequence));
        return found.size() > limit ? found.subList(0, limit) : found;
    }

    private static Collection<NavigableMap<Long, SubscriptionRow>> candidates(
            Set<String> names,
            Map<Map<String, String>, NavigableMap<Long, SubscriptionRow>> byValues,
            Map<String, String> event) {
        if (event.keySet().containsAll(names)) {
            Map<String, String> values = new HashMap<>(event);
            values.keySet().retainAll(names);
            NavigableMap<Long, SubscriptionRow> rows = byValues.get(values);
            return rows == null ? List.of() : List.of(rows);
        }
        List<NavigableMap<Long, SubscriptionRow>> agreeing = new ArrayList<>();
        byValues.forEach((values, rows) -> {
            if (values.entrySet().stream()
                    .allMatch(key ->
                            event.getOrDefault(key.getKey(), key.getValue()).equals(key.getValue()))) {
                agreeing.add(rows);
            }
        });
        return agreeing;
    }
}
