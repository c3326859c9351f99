package dev.troodon.processor.shape;

import dev.troodon.processor.source.Annotations;
import dev.troodon.processor.source.FoundAnnotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * The order of a type's properties: those that {@code @JsonPropertyOrder} names, then those with an index, then a creator's,
 * then the rest.
 */
final class PropertyOrder {
    private final List<String> named;
    private final boolean alphabetic;

    PropertyOrder(Annotations annotations, List<TypeElement> chain) {
        Optional<FoundAnnotation> order = annotations.find(chain, Jackson.PROPERTY_ORDER);
        this.named = order.map(found -> found.texts("value")).orElse(List.of());
        this.alphabetic = order.filter(found -> found.flag("alphabetic")).isPresent();
    }

    List<Pass.Seen> sorted(List<Pass.Seen> properties, List<String> created) {
        List<Pass.Seen> rest = new ArrayList<>(properties);
        List<String> makers = new ArrayList<>(created);
        if (alphabetic) {
            rest.sort(Comparator.comparing(Pass.Seen::name));
            makers.sort(Comparator.naturalOrder());
        }
        Set<Pass.Seen> sorted = new LinkedHashSet<>();
        for (String name : named) {
            add(sorted, find(rest, name));
        }
        List<Pass.Seen> indexed = new ArrayList<>();
        for (Pass.Seen seen : rest) {
            if (index(seen) != null) {
                indexed.add(seen);
            }
        }
        indexed.sort(Comparator.comparing(PropertyOrder::index, Comparator.nullsLast(Comparator.naturalOrder())));
        sorted.addAll(indexed);
        for (String name : makers) {
            for (Pass.Seen seen : rest) {
                if (seen.name().equals(name)) {
                    sorted.add(seen);
                }
            }
        }
        sorted.addAll(rest);
        return List.copyOf(sorted);
    }

    private static void add(Set<Pass.Seen> sorted, Pass.@Nullable Seen found) {
        if (found != null) {
            sorted.add(found);
        }
    }

    private static Pass.@Nullable Seen find(List<Pass.Seen> properties, String name) {
        for (Pass.Seen seen : properties) {
            if (seen.name().equals(name)) {
                return seen;
            }
        }
        for (Pass.Seen seen : properties) {
            if (seen.javaName().equals(name)) {
                return seen;
            }
        }
        return null;
    }

    private static @Nullable Long index(Pass.Seen seen) {
        for (Member member : seen.members()) {
            Long index = member.find(Jackson.PROPERTY)
                    .flatMap(property -> property.written("index"))
                    .map(value -> value.getValue() instanceof Number number ? number.longValue() : -1L)
                    .orElse(-1L);
            if (index >= 0) {
                return index;
            }
        }
        return null;
    }
}
