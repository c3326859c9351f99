package dev.troodon.processor.emit.document;

import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Spells paths of properties as they stand on the wire: annotations may also name a property as Java does. */
final class PropertyPaths {
    private final Types types;

    PropertyPaths(Types types) {
        this.types = types;
    }

    /** Whether a bean has a property of that name, on the wire or in Java. */
    boolean has(Definition.Bean bean, String name) {
        return find(bean, name).isPresent();
    }

    /** The path from a value of a shape; steps that lead nowhere known stay as they are. */
    String wire(Shape from, String path) {
        return follow(Optional.of(from), path).path();
    }

    /** The path from a bean. */
    String wire(Definition.Bean from, String path) {
        return wire(new Shape.Named(from.key()), path);
    }

    /** Follows a path from a value, if it is known what the value is. */
    End follow(Optional<Shape> from, String path) {
        if (path.isEmpty()) {
            return new End(path, from);
        }
        List<String> spelled = new ArrayList<>();
        Optional<Shape> at = from;
        for (String step : path.split("/", -1)) {
            Optional<Definition.Property> property =
                    at.map(PropertyPaths::element).flatMap(types::bean).flatMap(bean -> find(bean, step));
            spelled.add(property.map(Definition.Property::name).orElse(step));
            at = property.map(Definition.Property::shape);
        }
        return new End(String.join("/", spelled), at);
    }

    /**
     * Where a path led.
     *
     * @param path the path as it stands on the wire
     * @param shape what is there; empty where that is not known
     */
    record End(String path, Optional<Shape> shape) {}

    private static Shape element(Shape shape) {
        return shape instanceof Shape.Many many ? element(many.of()) : shape;
    }

    private static Optional<Definition.Property> find(Definition.Bean bean, String name) {
        return bean.properties().stream()
                .filter(property -> property.name().equals(name))
                .findFirst()
                .or(() -> bean.properties().stream()
                        .filter(property -> property.javaName().equals(name))
                        .findFirst());
    }
}
