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

/** The order of a bean's properties: those named by {@code @JsonPropertyOrder}, then a creator's, then the rest. */
final class PropertyOrder {
    private PropertyOrder() {}

    static List<BeanProperty> sorted(Annotations annotations, List<TypeElement> chain, List<BeanProperty> properties) {
        Optional<FoundAnnotation> order = annotations.find(chain, Jackson.PROPERTY_ORDER);
        List<BeanProperty> rest = new ArrayList<>(properties);
        if (order.filter(found -> found.flag("alphabetic")).isPresent()) {
            rest.sort(Comparator.comparing(BeanProperty::name));
        }
        Set<BeanProperty> sorted = new LinkedHashSet<>();
        for (String name : order.map(found -> found.texts("value")).orElse(List.of())) {
            rest.stream()
                    .filter(property ->
                            property.name().equals(name) || property.javaName().equals(name))
                    .findFirst()
                    .ifPresent(sorted::add);
        }
        rest.stream()
                .filter(property -> property.created() >= 0)
                .sorted(Comparator.comparingInt(BeanProperty::created))
                .forEach(sorted::add);
        sorted.addAll(rest);
        return List.copyOf(sorted);
    }
}
