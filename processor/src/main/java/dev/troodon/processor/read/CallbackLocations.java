package dev.troodon.processor.read;

import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Input;
import dev.troodon.processor.model.Operation.CallbackLocation;
import dev.troodon.processor.model.Shape;
import dev.troodon.processor.shape.Shapes;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the property that takes the callback URL, however deep in the body it lies. */
final class CallbackLocations {
    private static final CallbackLocation BESIDE = new CallbackLocation("callbackUrl", false);

    private final Shapes shapes;

    CallbackLocations(Shapes shapes) {
        this.shapes = shapes;
    }

    CallbackLocation of(List<Input> inputs) {
        for (Input input : inputs) {
            if (input instanceof Input.Wire wire && wire.place() == Input.Place.BODY) {
                Optional<String> path = find(wire.shape(), "", new HashSet<>());
                if (path.isPresent()) {
                    return new CallbackLocation(path.get(), true);
                }
            }
        }
        return BESIDE;
    }

    private Optional<String> find(Shape shape, String prefix, Set<String> seen) {
        if (!(shapes.definition(shape).orElse(null) instanceof Definition.Bean bean) || !seen.add(bean.key())) {
            return Optional.empty();
        }
        for (Definition.Property property : bean.properties()) {
            if (property.callbackUrl()) {
                return Optional.of(prefix + property.name());
            }
        }
        for (Definition.Property property : bean.properties()) {
            Optional<String> inside = find(property.shape(), prefix + property.name() + "/", seen);
            if (inside.isPresent()) {
                return inside;
            }
        }
        return Optional.empty();
    }
}
