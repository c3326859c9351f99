package dev.troodon.processor.emit.document;

import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Hints;
import dev.troodon.processor.model.Lookup;
import dev.troodon.processor.model.Shape;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the beans whose lookups refer to inputs, and those that hold such a bean. */
final class LookingAround {
    private final boolean outside;
    private final Set<String> found = new HashSet<>();

    private LookingAround(boolean outside) {
        this.outside = outside;
    }

    /**
     * Finds them.
     *
     * @param definitions where to look
     * @param outside whether only those that refer to something that they do not hold themselves
     * @return their keys
     */
    static Set<String> among(Map<String, Definition> definitions, boolean outside) {
        LookingAround looking = new LookingAround(outside);
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Definition definition : definitions.values()) {
                if (definition instanceof Definition.Bean bean && looking.looks(bean)) {
                    grown |= looking.found.add(bean.key());
                }
            }
        }
        return looking.found;
    }

    /** What is beside a property of a list's item is the same item's. */
    private boolean looks(Definition.Bean bean) {
        if (refers(bean.dynamic(), bean)) {
            return true;
        }
        for (Definition.Property property : bean.properties()) {
            if (refers(property.lookup(), bean)
                    || refers(property.dynamic(), bean)
                    || refers(property.hints().picking(), bean)
                    || (items(property.shape()) instanceof Shape.Named named && found.contains(named.key()))) {
                return true;
            }
        }
        return false;
    }

    private static Shape items(Shape shape) {
        return shape instanceof Shape.Many many ? many.of() : shape;
    }

    private boolean refers(Hints.Picking picking, Definition.Bean bean) {
        return picking.tree().isPresent()
                && (refers(Optional.of(picking.tree().get().open()), bean)
                        || refers(Optional.of(picking.tree().get().browse()), bean));
    }

    private boolean refers(Optional<? extends Lookup> lookup, Definition.Bean bean) {
        if (lookup.isPresent()) {
            for (Lookup.Argument argument : lookup.get().arguments()) {
                if (!argument.from().isEmpty() && !(outside && holds(bean, argument.from()))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean holds(Definition.Bean bean, String from) {
        int slash = from.indexOf('/');
        String first = slash < 0 ? from : from.substring(0, slash);
        for (Definition.Property property : bean.properties()) {
            if (property.name().equals(first) || property.javaName().equals(first)) {
                return true;
            }
        }
        return false;
    }
}
