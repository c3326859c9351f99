package dev.troodon.processor.check;

import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Hints;
import dev.troodon.processor.model.Input;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A value that something is said about beyond type and text.
 *
 * @param name what it is called
 * @param shape what it holds
 * @param hints what is said
 * @param required whether requests must carry it
 * @param input the parameter that it is; empty for properties, types and results
 * @param holder the operation that it belongs to; empty for properties and types, which many may share
 */
record Hinted(
        String name,
        Shape shape,
        Hints hints,
        boolean required,
        Optional<Input.Wire> input,
        Optional<Operation> holder) {

    /** All of a connector, each once. */
    static List<Hinted> in(Connector connector) {
        List<Hinted> found = new ArrayList<>();
        for (Operation operation : connector.operations()) {
            for (Input.Wire input : operation.common().wireInputs()) {
                add(
                        new Hinted(
                                input.javaName(),
                                input.shape(),
                                input.hints(),
                                input.required(),
                                Optional.of(input),
                                Optional.of(operation)),
                        found);
            }
            Optional<Operation.Result> result = HeldLookup.result(operation);
            if (result.isPresent()) {
                add(
                        new Hinted(
                                Words.method(operation),
                                result.get().shape(),
                                result.get().hints(),
                                false,
                                Optional.empty(),
                                Optional.of(operation)),
                        found);
            }
        }
        for (Definition definition : connector.beans().values()) {
            if (definition instanceof Definition.Bean bean) {
                addOf(bean, found);
            }
        }
        return found;
    }

    private static void addOf(Definition.Bean bean, List<Hinted> found) {
        String type = bean.nameCandidates().get(0);
        add(of(type, new Shape.Named(bean.key()), bean.hints(), false), found);
        for (Definition.Property property : bean.properties()) {
            add(of(property.name(), property.shape(), property.hints(), property.required()), found);
        }
    }

    private static Hinted of(String name, Shape shape, Hints hints, boolean required) {
        return new Hinted(name, shape, hints, required, Optional.empty(), Optional.empty());
    }

    private static void add(Hinted hinted, List<Hinted> found) {
        if (!hinted.hints().equals(Hints.NONE)) {
            found.add(hinted);
        }
    }

    /** Whether the platform takes no more than a plain value there. */
    boolean isOutsideBodies() {
        return input.isPresent()
                && switch (input.get().place()) {
                    case PATH, QUERY, HEADER -> true;
                    default -> false;
                };
    }

    /** What it holds, in words. */
    String words() {
        return isOutsideBodies() ? "outside of bodies" : Words.shape(shape);
    }

    /** What a single value is: of a list, an item. */
    Shape single() {
        Shape one = shape;
        while (one instanceof Shape.Many many) {
            one = many.of();
        }
        return one;
    }
}
