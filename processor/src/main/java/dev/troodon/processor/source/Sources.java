package dev.troodon.processor.source;

import dev.troodon.processor.model.Site;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;

/**
 * Knows which types are being compiled. Types from class files have neither Javadoc nor a position that a message could be
 * shown at. Filled once a round; not for use by several threads.
 */
public final class Sources {
    private final Set<String> topLevelTypes = new HashSet<>();

    /**
     * Adds what a round compiles.
     *
     * @param roots the round's root elements
     */
    public void add(Collection<? extends Element> roots) {
        for (Element root : roots) {
            if (root instanceof QualifiedNameable named) {
                topLevelTypes.add(named.getQualifiedName().toString());
            }
        }
    }

    /**
     * Whether a type is being compiled, without a search of the class path for it.
     *
     * @param topLevelType a qualified name
     * @return true if a source declares it
     */
    public boolean contains(String topLevelType) {
        return topLevelTypes.contains(topLevelType);
    }

    /**
     * Whether an element has a position in source.
     *
     * @param element any element of a type
     * @return true if its outermost type is being compiled
     */
    public boolean contains(Element element) {
        Element outermost = element;
        for (Element outer = element; outer != null; outer = outer.getEnclosingElement()) {
            if (outer instanceof TypeElement) {
                outermost = outer;
            }
        }
        return outermost instanceof TypeElement type
                && topLevelTypes.contains(type.getQualifiedName().toString());
    }

    /**
     * Where a finding about an element is shown.
     *
     * @param element the element
     * @param fallback the nearest place that certainly has a position
     * @return the element itself if it has a position
     */
    public Site site(Element element, Site fallback) {
        return contains(element) ? Site.at(element) : fallback;
    }

    /**
     * Where a finding about an annotation is shown.
     *
     * @param annotation the annotation
     * @param fallback the nearest place that certainly has a position
     * @return the annotation itself if it has a position
     */
    public Site site(FoundAnnotation annotation, Site fallback) {
        return contains(annotation.element()) ? annotation.site() : fallback;
    }
}
