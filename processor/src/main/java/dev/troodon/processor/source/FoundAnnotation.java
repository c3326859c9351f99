package dev.troodon.processor.source;

import dev.troodon.processor.model.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * An annotation as it stands on an element. Attributes are asked by name; one that is absent, or of another type than
 * asked for (as in source with mistakes), reads as empty, false or 0.
 *
 * @param element what it stands on
 * @param mirror the annotation
 * @param elements for the defaults
 */
public record FoundAnnotation(Element element, AnnotationMirror mirror, Elements elements) {
    /**
     * The annotation's type.
     *
     * @return the qualified name
     */
    public String name() {
        return type().getQualifiedName().toString();
    }

    /**
     * The annotation's type without package and outer types.
     *
     * @return the simple name
     */
    public String simpleName() {
        return type().getSimpleName().toString();
    }

    /**
     * The annotation's type.
     *
     * @return the element
     */
    public TypeElement type() {
        return (TypeElement) mirror.getAnnotationType().asElement();
    }

    /**
     * An attribute that the user wrote.
     *
     * @param attribute its name
     * @return the value; empty where the default stands
     */
    public Optional<AnnotationValue> written(String attribute) {
        return in(mirror.getElementValues(), attribute);
    }

    /**
     * A text.
     *
     * @param attribute its name
     * @return the text; empty if there is none
     */
    public String text(String attribute) {
        return value(attribute, String.class).orElse("");
    }

    /**
     * A text that may be missing.
     *
     * @param attribute its name
     * @return the text, unless it is empty
     */
    public Optional<String> nonEmpty(String attribute) {
        return Optional.of(text(attribute)).filter(text -> !text.isEmpty());
    }

    /**
     * A boolean.
     *
     * @param attribute its name
     * @return its value
     */
    public boolean flag(String attribute) {
        return value(attribute, Boolean.class).orElse(false);
    }

    /**
     * A whole number, {@code int} or {@code long}.
     *
     * @param attribute its name
     * @return its value
     */
    public long number(String attribute) {
        return value(attribute, Number.class).map(Number::longValue).orElse(0L);
    }

    /**
     * A constant of an enum.
     *
     * @param attribute its name
     * @return the constant's name; empty if there is none
     */
    public String constant(String attribute) {
        return value(attribute, VariableElement.class)
                .map(constant -> constant.getSimpleName().toString())
                .orElse("");
    }

    /**
     * Texts, of an array or alone.
     *
     * @param attribute its name
     * @return the texts, in order
     */
    public List<String> texts(String attribute) {
        return list(attribute, String.class);
    }

    /**
     * Annotations inside this one, of an array or alone.
     *
     * @param attribute its name
     * @return the annotations, in order, found on the same element
     */
    public List<FoundAnnotation> nested(String attribute) {
        return list(attribute, AnnotationMirror.class).stream()
                .map(inner -> new FoundAnnotation(element, inner, elements))
                .toList();
    }

    /**
     * A class.
     *
     * @param attribute its name
     * @return its type; empty if there is none or its class does not exist yet
     */
    public Optional<TypeMirror> mentioned(String attribute) {
        return value(attribute, TypeMirror.class);
    }

    /**
     * The values of an array, whatever they are.
     *
     * @param attribute its name
     * @return the values, in order
     */
    public List<AnnotationValue> values(String attribute) {
        Optional<AnnotationValue> found = any(attribute);
        if (found.isEmpty()) {
            return List.of();
        }
        List<AnnotationValue> values = new ArrayList<>();
        if (found.get().getValue() instanceof List<?> many) {
            for (Object one : many) {
                if (one instanceof AnnotationValue value) {
                    values.add(value);
                }
            }
        } else {
            values.add(found.get());
        }
        return values;
    }

    /**
     * Where findings about the annotation are shown.
     *
     * @return the annotation's site
     */
    public Site site() {
        return Site.at(element).in(mirror);
    }

    /**
     * Where findings about an attribute are shown.
     *
     * @param attribute its name
     * @return its site; the annotation's where the default stands
     */
    public Site site(String attribute) {
        return written(attribute).map(value -> site().on(value)).orElseGet(this::site);
    }

    private <T> List<T> list(String attribute, Class<T> kind) {
        List<T> list = new ArrayList<>();
        for (AnnotationValue each : values(attribute)) {
            Object value = each.getValue();
            if (kind.isInstance(value)) {
                list.add(kind.cast(value));
            }
        }
        return list;
    }

    private <T> Optional<T> value(String attribute, Class<T> kind) {
        Optional<AnnotationValue> found = any(attribute);
        Object value = found.isPresent() ? found.get().getValue() : null;
        return kind.isInstance(value) ? Optional.of(kind.cast(value)) : Optional.empty();
    }

    private Optional<AnnotationValue> any(String attribute) {
        return in(elements.getElementValuesWithDefaults(mirror), attribute);
    }

    private static Optional<AnnotationValue> in(
            Map<? extends ExecutableElement, ? extends AnnotationValue> values, String attribute) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry : values.entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(attribute)) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }
}
