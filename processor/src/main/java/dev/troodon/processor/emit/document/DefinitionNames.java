package dev.troodon.processor.emit.document;

import dev.troodon.processor.model.Definition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Chooses the names of definitions. Types whose short names clash all take their next longer one, so that no name depends
 * on which type was met first.
 */
final class DefinitionNames {
    private final Map<Entry, String> names;

    DefinitionNames(Map<String, Definition> definitions, Types types) {
        Map<Entry, Integer> lengths = new HashMap<>();
        for (Definition definition : definitions.values()) {
            if (definition instanceof Definition.Bean bean) {
                lengths.put(Entry.of(bean, View.ANSWER), 0);
                if (types.hasTwoViews(bean)) {
                    lengths.put(Entry.of(bean, View.REQUEST), 0);
                }
            }
        }
        while (lengthened(lengths)) {
            // until no two names are equal
        }
        Map<Entry, String> chosen = new HashMap<>();
        lengths.forEach((entry, length) -> chosen.put(entry, entry.name(length)));
        this.names = chosen;
    }

    String of(Definition.Bean bean, View view) {
        return Objects.requireNonNull(names.get(Entry.of(bean, view)), bean.key());
    }

    private static boolean lengthened(Map<Entry, Integer> lengths) {
        Map<String, List<Entry>> byName = new TreeMap<>(lengths.keySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.name(Objects.requireNonNull(lengths.get(entry))),
                        Collectors.toCollection(ArrayList::new))));
        boolean changed = false;
        for (List<Entry> equal : byName.values()) {
            if (equal.size() > 1) {
                for (Entry entry : equal) {
                    int length = Objects.requireNonNull(lengths.get(entry));
                    if (length < entry.longest()) {
                        lengths.put(entry, length + 1);
                        changed = true;
                    }
                }
            }
        }
        return changed;
    }

    /** Not the bean itself: to compare it means to compare everything in it. */
    private record Entry(String key, List<String> candidates, View view) {
        static Entry of(Definition.Bean bean, View view) {
            return new Entry(bean.key(), bean.nameCandidates(), view);
        }

        /** The last resort is the key, which is unique. */
        int longest() {
            return candidates.size();
        }

        String name(int length) {
            String base = length < candidates.size() ? candidates.get(length) : key.replaceAll("[^A-Za-z0-9._]+", "_");
            return base + view.suffix();
        }
    }
}
