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

/**
 * Which properties a request to an operation can carry.
 *
 * @param property the property
 * @param path its names on the wire from the input on, separated by {@code /}
 * @param repeated whether there can be several of it, since the path leads through a list or a map
 */
record Reach(Definition.Property property, String path, boolean repeated) {

    /** All of them, each bean entered once for each input, so that types may refer to themselves. */
    static List<Reach> into(Operation operation, Connector connector) {
        return operation.common().wireInputs().stream()
                .flatMap(input -> into(input, connector).stream())
                .toList();
    }

    /** Those of one input; paths begin at the input. */
    static List<Reach> into(Input.Wire input, Connector connector) {
        List<Reach> found = new ArrayList<>();
        walk(input.shape(), "", false, new HashSet<>(), connector, found);
        return found;
    }

    private static void walk(
            Shape shape, String path, boolean repeated, Set<String> entered, Connector connector, List<Reach> found) {
        if (shape instanceof Shape.Many many) {
            walk(many.of(), path, true, entered, connector, found);
        } else if (shape instanceof Shape.Keyed keyed) {
            walk(keyed.values(), path, true, entered, connector, found);
        } else {
            Optional<Definition.Bean> bean = bean(shape, connector);
            if (bean.isPresent() && entered.add(bean.get().key())) {
                for (Definition.Property property : bean.get().properties()) {
                    if (property.writable()) {
                        found.add(new Reach(property, path + property.name(), repeated));
                        walk(property.shape(), path + property.name() + "/", repeated, entered, connector, found);
                    }
                }
            }
        }
    }

    /** The bean that a shape names, if it names one. */
    static Optional<Definition.Bean> bean(Shape shape, Connector connector) {
        return shape instanceof Shape.Named named && connector.beans().get(named.key()) instanceof Definition.Bean bean
                ? Optional.of(bean)
                : Optional.empty();
    }
}
