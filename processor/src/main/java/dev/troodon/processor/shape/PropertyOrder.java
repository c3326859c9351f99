package dev.troodon.processor.shape;

import dev.troodon.processor.source.Annotations;
import dev.troodon.processor.source.FoundAnnotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
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
        List<Pass.Seen> sorted = new ArrayList<>();
        for (String name : named) {
            moveNamed(name, rest, sorted);
        }
        moveIndexed(rest, sorted);
        for (String name : makers) {
            move(name, rest, sorted);
        }
        sorted.addAll(rest);
        return sorted;
    }

    private static void moveNamed(String name, List<Pass.Seen> rest, List<Pass.Seen> sorted) {
        if (!move(name, rest, sorted)) {
            for (int at = 0; at < rest.size(); at++) {
                if (rest.get(at).javaName().equals(name)) {
                    sorted.add(rest.remove(at));
                    return;
                }
            }
        }
    }

    private static boolean move(String name, List<Pass.Seen> rest, List<Pass.Seen> sorted) {
        for (int at = 0; at < rest.size(); at++) {
            if (rest.get(at).name().equals(name)) {
                sorted.add(rest.remove(at));
                return true;
            }
        }
        return false;
    }

    private static void moveIndexed(List<Pass.Seen> rest, List<Pass.Seen> sorted) {
        List<Pass.Seen> indexed = new ArrayList<>();
        for (Iterator<Pass.Seen> each = rest.iterator(); each.hasNext(); ) {
            Pass.Seen seen = each.next();
            if (index(seen) != null) {
                indexed.add(seen);
                each.remove();
            }
        }
        if (indexed.size() > 1) {
            indexed.sort(Comparator.comparing(PropertyOrder::index, Comparator.nullsLast(Comparator.naturalOrder())));
        }
        sorted.addAll(indexed);
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
