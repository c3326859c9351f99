package dev.troodon.processor.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * Finds annotations by the qualified name of their type, so that neither our own nor foreign ones have to be on the
 * processor's class path.
 */
public final class Annotations {
    private final Elements elements;

    /**
     * For one compilation.
     *
     * @param elements the compiler's
     */
    public Annotations(Elements elements) {
        this.elements = elements;
    }

    /**
     * An annotation of one of several types.
     *
     * @param element where to look
     * @param names qualified names of types
     * @return the first found, in the order of the source
     */
    public Optional<FoundAnnotation> find(Element element, String... names) {
        for (FoundAnnotation annotation : all(element)) {
            String name = annotation.name();
            for (String wanted : names) {
                if (wanted.equals(name)) {
                    return Optional.of(annotation);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * An annotation on one of several elements, such as a method and those that it overrides.
     *
     * @param carriers where to look, nearest first
     * @param names qualified names of types
     * @return the one found on the nearest element
     */
    public Optional<FoundAnnotation> find(List<? extends Element> carriers, String... names) {
        for (Element carrier : carriers) {
            Optional<FoundAnnotation> found = find(carrier, names);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /**
     * Everything that stands on an element or, as a type annotation, on its type or its method's result. What stands inside
     * the container of a repeated annotation is listed by itself.
     *
     * @param element where to look
     * @return the annotations, in the order of the source
     */
    public List<FoundAnnotation> all(Element element) {
        List<FoundAnnotation> found = new ArrayList<>();
        collect(element, element.getAnnotationMirrors(), found);
        if (!element.getKind().isClass() && !element.getKind().isInterface()) {
            TypeMirror type = element instanceof ExecutableElement method ? method.getReturnType() : element.asType();
            collect(element, type.getAnnotationMirrors(), found);
        }
        return found;
    }

    /**
     * Everything that stands on a use of a type, such as an argument of a generic type.
     *
     * @param near the element to whose declaration the use belongs
     * @param type the use
     * @return the annotations, in the order of the source
     */
    public List<FoundAnnotation> on(Element near, TypeMirror type) {
        List<FoundAnnotation> found = new ArrayList<>();
        collect(near, type.getAnnotationMirrors(), found);
        return found;
    }

    private void collect(Element element, List<? extends AnnotationMirror> mirrors, List<FoundAnnotation> found) {
        for (AnnotationMirror mirror : mirrors) {
            FoundAnnotation annotation = new FoundAnnotation(element, mirror, elements);
            List<FoundAnnotation> repeated =
                    annotation.simpleName().equals("List") ? annotation.nested("value") : List.of();
            if (repeated.isEmpty()) {
                found.add(annotation);
            } else {
                found.addAll(repeated);
            }
        }
    }
}
