package dev.troodon.processor.shape;

import dev.troodon.processor.model.Shape;
import dev.troodon.processor.source.Annotations;
import dev.troodon.processor.source.FoundAnnotation;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;

/** What {@code @JsonFormat} on a property makes of a value: text of a number, a number of a flag or enum, dates by a pattern. */
final class Formats {
    private final Annotations annotations;
    private final Shapes shapes;

    Formats(Annotations annotations, Shapes shapes) {
        this.annotations = annotations;
        this.shapes = shapes;
    }

    Shape applied(Shape shape, List<? extends Element> carriers) {
        Optional<FoundAnnotation> format = annotations.find(carriers, Jackson.FORMAT);
        if (format.isEmpty()) {
            return shape;
        }
        boolean date = shape instanceof Shape.Str text && text.format().startsWith("date");
        return switch (format.get().constant("shape")) {
            case "STRING" -> date && format.get().text("pattern").isEmpty() ? shape : asText(shape);
            case "NUMBER", "NUMBER_INT" -> asNumber(shape);
            case "NUMBER_FLOAT" -> isTime(shape) ? new Shape.Num("") : asNumber(shape);
            default -> date && !format.get().text("pattern").isEmpty() ? new Shape.Str("") : shape;
        };
    }

    private static Shape asText(Shape shape) {
        boolean plain = shape instanceof Shape.Whole
                || shape instanceof Shape.Num
                || shape instanceof Shape.Flag
                || (shape instanceof Shape.Str text && text.format().startsWith("date"));
        return plain ? new Shape.Str("") : shape;
    }

    private Shape asNumber(Shape shape) {
        if (isTime(shape)) {
            // Milliseconds, as the runtime's mapper writes no nanoseconds.
            return new Shape.Whole(64);
        }
        boolean counted = shape instanceof Shape.Flag || (shape instanceof Shape.Named && shapes.isScalar(shape));
        return counted ? new Shape.Whole(32) : shape;
    }

    private static boolean isTime(Shape shape) {
        return shape.equals(new Shape.Str("date-time")) || shape.equals(new Shape.Str("duration"));
    }
}
