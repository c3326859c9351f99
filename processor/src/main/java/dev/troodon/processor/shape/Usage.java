package dev.troodon.processor.shape;

import dev.troodon.processor.source.Annotations;
import dev.troodon.processor.source.FoundAnnotation;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;

/**
 * How a type is used in one place, by annotations of that place.
 *
 * @param format what {@code @JsonFormat} says
 * @param selection which of its properties are there
 */
record Usage(Optional<FoundAnnotation> format, Selection selection) {
    /** As the type itself is. */
    static final Usage PLAIN = new Usage(Optional.empty(), Selection.ALL);

    static Usage of(Annotations annotations, List<? extends Element> carriers) {
        Optional<FoundAnnotation> format = annotations.find(carriers, Jackson.FORMAT);
        Selection selection = Selection.of(annotations, carriers);
        return format.isEmpty() && selection.isAll() ? PLAIN : new Usage(format, selection);
    }
}
