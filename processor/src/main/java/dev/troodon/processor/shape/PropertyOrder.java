package dev.troodon.processor.shape;

import dev.troodon.processor.source.Annotations;
import dev.troodon.processor.source.FoundAnnotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** The order of a bean's properties: those named by {@code @JsonPropertyOrder}, then a creator's, then the rest. */
final class PropertyOrder {
    private PropertyOrder() {}

    static List<BeanProperty> sorted(Annotations annotations, List<TypeElement> chain, List<BeanProperty> properties) {
        Optional<FoundAnnotation> order = annotations.find(chain, Jackson.PROPERTY_ORDER);
        List<BeanProperty> rest = new ArrayList<>(properties);
        if (order.filter(found -> found.flag("alphabetic")).isPresent()) {
            rest.sort(Comparator.comparing(BeanProperty::name));
        }
        List<BeanProperty> sorted = new ArrayList<>();
        if (order.isPresent()) {
            for (String name : order.get().texts("value")) {
                moveNamed(name, rest, sorted);
            }
        }
        moveCreated(rest, sorted);
        sorted.addAll(rest);
        return sorted;
    }

    private static void moveNamed(String name, List<BeanProperty> rest, List<BeanProperty> sorted) {
        for (int at = 0; at < rest.size(); at++) {
            BeanProperty property = rest.get(at);
            if (property.name().equals(name) || property.javaName().equals(name)) {
                sorted.add(rest.remove(at));
                return;
            }
        }
    }

    private static void moveCreated(List<BeanProperty> rest, List<BeanProperty> sorted) {
        List<BeanProperty> created = new ArrayList<>();
        for (Iterator<BeanProperty> each = rest.iterator(); each.hasNext(); ) {
            BeanProperty property = each.next();
            if (property.created() >= 0) {
                created.add(property);
                each.remove();
            }
        }
        if (created.size() > 1) {
            created.sort(Comparator.comparingInt(BeanProperty::created));
        }
        sorted.addAll(created);
    }
}
