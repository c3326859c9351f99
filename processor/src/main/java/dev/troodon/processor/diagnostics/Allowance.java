package dev.troodon.processor.diagnostics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * One {@code @Allow}.
 *
 * @param element what it stands on
 * @param mirror the annotation
 * @param code the silenced warning
 * @param reason why
 */
record Allowance(Element element, AnnotationMirror mirror, String code, String reason) {
    private static final String NAME = "dev.troodon.annotations.Allow";

    /** Those on one element, in the order they were written. */
    static List<Allowance> on(Element element) {
        List<Allowance> found = new ArrayList<>();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            String name = mirror.getAnnotationType().asElement() instanceof TypeElement type
                    ? type.getQualifiedName().toString()
                    : "";
            if (name.equals(NAME)) {
                found.add(of(element, mirror));
            } else if (name.equals(NAME + ".List")) {
                repeated(mirror).forEach(each -> found.add(of(element, each)));
            }
        }
        return found;
    }

    /** Those on a type, its methods and their parameters. */
    static List<Allowance> within(TypeElement type) {
        List<Allowance> found = new ArrayList<>(on(type));
        for (Element member : type.getEnclosedElements()) {
            if (member instanceof ExecutableElement method) {
                found.addAll(on(method));
                method.getParameters().forEach(parameter -> found.addAll(on(parameter)));
            }
        }
        return found;
    }

    /** Those on a type and anything in it that is no type of its own. */
    static List<Allowance> throughout(TypeElement type) {
        // The compiler copies what stands on a component of a record to all that it makes of it.
        boolean copied = type.getKind() == ElementKind.RECORD;
        List<Allowance> found = new ArrayList<>(on(type));
        for (Element member : type.getEnclosedElements()) {
            if (member.getKind().isField()) {
                found.addAll(on(member));
            } else if (!copied && member instanceof ExecutableElement method) {
                found.addAll(on(method));
                method.getParameters().forEach(parameter -> found.addAll(on(parameter)));
            }
        }
        return found;
    }

    private static Allowance of(Element element, AnnotationMirror mirror) {
        return new Allowance(element, mirror, text(mirror, "code"), text(mirror, "reason"));
    }

    /** Empty where it is missing: the compiler reports that. */
    private static String text(AnnotationMirror mirror, String attribute) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> value :
                mirror.getElementValues().entrySet()) {
            if (value.getKey().getSimpleName().contentEquals(attribute)) {
                return value.getValue().getValue() instanceof String text ? text : "";
            }
        }
        return "";
    }

    private static List<AnnotationMirror> repeated(AnnotationMirror container) {
        return container.getElementValues().values().stream()
                .filter(value -> value.getValue() instanceof List<?>)
                .flatMap(value -> ((List<?>) value.getValue()).stream())
                .filter(AnnotationValue.class::isInstance)
                .map(value -> ((AnnotationValue) value).getValue())
                .filter(AnnotationMirror.class::isInstance)
                .map(AnnotationMirror.class::cast)
                .toList();
    }
}
