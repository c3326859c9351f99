package dev.troodon.processor.emit.document;

import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Form;
import dev.troodon.processor.model.Shape;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is known of the types that shapes name. */
final class Types {
    private final Map<String, Definition> definitions;
    private final Set<String> twoViews;
    private final Set<String> recursive = new HashSet<>();
    private final Set<String> lookingAround;

    Types(Map<String, Definition> definitions) {
        this.definitions = definitions;
        this.twoViews = twoViews(definitions);
        for (String key : definitions.keySet()) {
            if (reachable(key).contains(key)) {
                recursive.add(key);
            }
        }
        this.lookingAround = LookingAround.among(definitions);
    }

    Optional<Definition.Bean> bean(Shape shape) {
        return shape instanceof Shape.Named named && definitions.get(named.key()) instanceof Definition.Bean bean
                ? Optional.of(bean)
                : Optional.empty();
    }

    Optional<Definition.Enumeration> enumeration(Shape shape) {
        return shape instanceof Shape.Named named
                        && definitions.get(named.key()) instanceof Definition.Enumeration enumeration
                ? Optional.of(enumeration)
                : Optional.empty();
    }

    /** Whether the type, somewhere inside, holds itself. */
    boolean isRecursive(Definition.Bean bean) {
        return recursive.contains(bean.key());
    }

    /** Whether requests and answers show the type differently, itself or something inside it. */
    boolean hasTwoViews(Definition.Bean bean) {
        return twoViews.contains(bean.key());
    }

    /** Whether lookups of the type, or of an object in it, refer to inputs, so that it depends on its place in the body. */
    boolean looksAround(Definition.Bean bean) {
        return lookingAround.contains(bean.key());
    }

    private Set<String> reachable(String from) {
        Set<String> seen = new LinkedHashSet<>();
        if (definitions.get(from) instanceof Definition.Bean bean) {
            collect(bean, seen);
        }
        return seen;
    }

    private void collect(Definition.Bean bean, Set<String> seen) {
        for (Definition.Property property : bean.properties()) {
            collect(property.shape(), seen);
        }
        bean.form().others().ifPresent(others -> collect(others.values(), seen));
        bean.form().taken().ifPresent(taken -> collect(taken, seen));
        bean.form().above().ifPresent(above -> collect(above, seen));
    }

    private void collect(Shape shape, Set<String> seen) {
        bean(innermost(shape)).filter(inner -> seen.add(inner.key())).ifPresent(inner -> collect(inner, seen));
    }

    private static Shape innermost(Shape shape) {
        if (shape instanceof Shape.Many many) {
            return innermost(many.of());
        }
        return shape instanceof Shape.Keyed keyed ? innermost(keyed.values()) : shape;
    }

    private Set<String> twoViews(Map<String, Definition> all) {
        Set<String> differing = new HashSet<>();
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Definition definition : all.values()) {
                if (definition instanceof Definition.Bean bean && differs(bean, differing)) {
                    grown |= differing.add(bean.key());
                }
            }
        }
        return differing;
    }

    private boolean differs(Definition.Bean bean, Set<String> known) {
        Optional<Form.Others> others = bean.form().others();
        return bean.form().taken().isPresent()
                || bean.form().above().filter(above -> differs(above, known)).isPresent()
                || others.filter(open -> open.readable() != open.writable() || differs(open.values(), known))
                        .isPresent()
                || bean.properties().stream()
                        .anyMatch(property ->
                                property.readable() != property.writable() || differs(property.shape(), known));
    }

    private static boolean differs(Shape shape, Set<String> known) {
        return innermost(shape) instanceof Shape.Named named && known.contains(named.key());
    }
}
