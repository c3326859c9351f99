package dev.troodon.runtime.storage.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Ids in the order of an instant each, so that finding the oldest does not look at the others. Guarded by its owner. */
final class ByTime {
    private record Entry(Instant at, String id) {}

    private final TreeSet<Entry> entries =
            new TreeSet<>(Comparator.comparing(Entry::at).thenComparing(Entry::id));

    void add(Instant at, String id) {
        entries.add(new Entry(at, id));
    }

    void remove(Instant at, String id) {
        entries.remove(new Entry(at, id));
    }

    List<String> upTo(Instant now, int limit) {
        List<String> ids = new ArrayList<>();
        for (Entry entry : entries) {
            if (ids.size() == limit || entry.at().isAfter(now)) {
                break;
            }
            ids.add(entry.id());
        }
        return ids;
    }

    List<String> before(Instant instant, int limit) {
        List<String> ids = new ArrayList<>();
        for (Entry entry : entries) {
            if (ids.size() == limit || !entry.at().isBefore(instant)) {
                break;
            }
            ids.add(entry.id());
        }
        return ids;
    }
}
