package dev.troodon.processor.check;

import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Input;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which properties a request to an operation can carry.
 *
 * @param owner the type that has the property
 * @param property the property
 * @param path its names on the wire from the input on, separated by {@code /}
 * @param repeated whether there can be several of it, since the path leads through a list or a map
 */
record Reach(Definition.Bean owner, Definition.Property property, String path, boolean repeated) {

    /** All of them, each bean entered once for each input, so that types may refer to themselves. */
    static List<Reach> into(Operation operation, Connector connector) {
        return operation.common().wireInputs().stream()
                .flatMap(input -> into(input, connector).stream())
                .toList();
    }

    /** Those of one input; paths begin at the input. */
    static List<Reach> into(Input.Wire input, Connector connector) {
        List<Reach> found = new ArrayList<>();
        walk(input.shape(), "", false, Definition.Property::writable, new HashSet<>(), connector, found);
        return found;
    }

    /** Those that an answer can carry. */
    static List<Reach> outOf(Shape answer, Connector connector) {
        List<Reach> found = new ArrayList<>();
        walk(answer, "", false, Definition.Property::readable, new HashSet<>(), connector, found);
        return found;
    }

    private static void walk(
            Shape shape,
            String path,
            boolean repeated,
            Predicate<Definition.Property> shown,
            Set<String> entered,
            Connector connector,
            List<Reach> found) {
        if (shape instanceof Shape.Many many) {
            walk(many.of(), path, true, shown, entered, connector, found);
        } else if (shape instanceof Shape.Keyed keyed) {
            walk(keyed.values(), path, true, shown, entered, connector, found);
        } else {
            Optional<Definition.Bean> bean = bean(shape, connector);
            if (bean.isPresent() && entered.add(bean.get().key())) {
                for (Definition.Property property : bean.get().properties()) {
                    if (shown.test(property)) {
                        found.add(new Reach(bean.get(), property, path + property.name(), repeated));
                        walk(
                                property.shape(),
                                path + property.name() + "/",
                                repeated,
                                shown,
                                entered,
                                connector,
                                found);
                    }
                }
            }
        }
    }

    /**
     * Whether a path leads to something that a request can carry. A step names a property as it is on the wire or as it is
     * in Java; lists and maps on the way are passed through.
     */
    static boolean leads(Shape from, String path, Connector connector) {
        return at(from, path, connector).isPresent();
    }

    /** What a path leads to, in the same way; empty where that is nothing. */
    static Optional<Shape> at(Shape from, String path, Connector connector) {
        Optional<Shape> at = Optional.of(from);
        for (String step : path.split("/", -1)) {
            at = at.map(Reach::innermost)
                    .flatMap(shape -> bean(shape, connector))
                    .flatMap(bean -> step(bean, step));
        }
        return at;
    }

    private static Shape innermost(Shape shape) {
        if (shape instanceof Shape.Many many) {
            return innermost(many.of());
        }
        return shape instanceof Shape.Keyed keyed ? innermost(keyed.values()) : shape;
    }

    private static Optional<Shape> step(Definition.Bean bean, String name) {
        return bean.properties().stream()
                .filter(property -> property.writable()
                        && (property.name().equals(name) || property.javaName().equals(name)))
                .findFirst()
                .map(Definition.Property::shape);
    }

    /** The bean that a shape names, if it names one. */
    static Optional<Definition.Bean> bean(Shape shape, Connector connector) {
        return shape instanceof Shape.Named named && connector.beans().get(named.key()) instanceof Definition.Bean bean
                ? Optional.of(bean)
                : Optional.empty();
    }
}
