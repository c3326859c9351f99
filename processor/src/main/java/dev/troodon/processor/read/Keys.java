package dev.troodon.processor.read;

import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Shape;
import dev.troodon.processor.model.Site;
import dev.troodon.processor.shape.Shapes;
import dev.troodon.processor.source.Compilation;
import dev.troodon.processor.source.FoundAnnotation;
import dev.troodon.processor.source.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.VariableElement;

/** Reads {@code @Key} parameters, and how Java gets from an event to what they must equal. */
final class Keys {
    private final Compilation compilation;
    private final Shapes shapes;

    Keys(Compilation compilation, Shapes shapes) {
        this.compilation = compilation;
        this.shapes = shapes;
    }

    List<Operation.Key> of(ServiceMethod method, Shape event, Site site) {
        List<Operation.Key> keys = new ArrayList<>();
        for (int at = 0; at < method.element().getParameters().size(); at++) {
            List<VariableElement> carriers = method.parameter(at);
            Optional<FoundAnnotation> found = compilation.annotations().find(carriers, Vocabulary.KEY);
            if (found.isPresent()) {
                String parameter = carriers.get(0).getSimpleName().toString();
                String property = found.get().nonEmpty("value").orElse(parameter);
                keys.add(new Operation.Key(
                        parameter,
                        property,
                        accessors(event, property),
                        compilation.sources().site(found.get(), site)));
            }
        }
        return keys;
    }

    private List<String> accessors(Shape event, String path) {
        Shape shape = event;
        List<String> accessors = new ArrayList<>();
        for (String name : List.of(path.split("[./]", -1))) {
            Optional<Definition.Property> property = property(shape, name);
            if (property.isEmpty() || property.get().accessor().isEmpty()) {
                return List.of();
            }
            accessors.add(property.get().accessor().get());
            shape = property.get().shape();
        }
        return accessors;
    }

    private Optional<Definition.Property> property(Shape shape, String name) {
        if (!(shapes.definition(shape).orElse(null) instanceof Definition.Bean bean)) {
            return Optional.empty();
        }
        List<Definition.Property> properties = bean.properties();
        return properties.stream()
                .filter(property -> property.javaName().equals(name))
                .findFirst()
                .or(() -> properties.stream()
                        .filter(property -> property.name().equals(name))
                        .findFirst());
    }
}
