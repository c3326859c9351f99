package dev.troodon.processor.shape;

import dev.troodon.processor.source.Annotations;
import dev.troodon.processor.source.FoundAnnotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/** A field, getter, setter or creator's parameter, with the annotations that it has or inherits. */
final class Member {
    /** What it is. */
    enum Kind {
        FIELD,
        GETTER,
        SETTER,
        PARAMETER
    }

    private final Kind kind;
    private final TypeMirror type;
    private final boolean visible;
    private final List<Element> elements = new ArrayList<>();
    private final List<FoundAnnotation> found = new ArrayList<>();

    /** Takes the type as seen from the bean, and whether Jackson sees it without any annotation. */
    Member(Kind kind, Element element, TypeMirror type, boolean visible, Annotations annotations) {
        this.kind = kind;
        this.type = type;
        this.visible = visible;
        addOverridden(element, annotations);
    }

    Kind kind() {
        return kind;
    }

    TypeMirror type() {
        return type;
    }

    boolean visible() {
        return visible;
    }

    Element element() {
        return elements.get(0);
    }

    /** Itself and what it overrides, nearest first. */
    List<Element> elements() {
        return elements;
    }

    /** What it overrides lends it its annotations. */
    void addOverridden(Element element, Annotations annotations) {
        elements.add(element);
        found.addAll(annotations.all(element));
    }

    Optional<FoundAnnotation> find(String name) {
        for (FoundAnnotation annotation : found) {
            if (annotation.name().equals(name)) {
                return Optional.of(annotation);
            }
        }
        return Optional.empty();
    }

    boolean has(String... names) {
        for (FoundAnnotation annotation : found) {
            for (String name : names) {
                if (annotation.name().equals(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether an annotation is there and says nothing else. */
    boolean says(String name) {
        return find(name).filter(annotation -> annotation.flag("value")).isPresent();
    }
}
