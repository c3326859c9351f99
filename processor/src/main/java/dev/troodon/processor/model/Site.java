package dev.troodon.processor.model;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where a finding is shown: an element, at best narrowed to an annotation on it or to one value of that. Null only because
 * the compiler's {@code Messager} takes it so.
 *
 * @param element the element; null in tests that build a model by hand
 * @param mirror an annotation on it
 * @param value a value of that
 */
public record Site(
        @Nullable Element element,
        @Nullable AnnotationMirror mirror,
        @Nullable AnnotationValue value) {

    /** For models that were not read from source. */
    public static final Site NOWHERE = new Site(null, null, null);

    /**
     * At an element.
     *
     * @param element the element
     * @return the site
     */
    public static Site at(Element element) {
        return new Site(element, null, null);
    }

    /**
     * At an annotation of the element.
     *
     * @param annotation the annotation
     * @return the site
     */
    public Site in(AnnotationMirror annotation) {
        return new Site(element, annotation, null);
    }

    /**
     * At one value of the annotation.
     *
     * @param part the value
     * @return the site
     */
    public Site on(AnnotationValue part) {
        return new Site(element, mirror, part);
    }
}
