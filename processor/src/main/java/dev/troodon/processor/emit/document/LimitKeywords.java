package dev.troodon.processor.emit.document;

import dev.troodon.processor.model.Limits;
import dev.troodon.processor.model.Shape;
import java.math.BigDecimal;

/** Writes limits as keywords beside a type, each only beside the types that it means something for. */
final class LimitKeywords {
    private LimitKeywords() {}

    static JsonObject put(JsonObject schema, Shape shape, Limits limits) {
        // Bean Validation also compares texts of numbers; a schema does not.
        if (shape instanceof Shape.Whole || shape instanceof Shape.Num) {
            range(schema, limits);
            // A whole number is a multiple of one anyway.
            limits.multipleOf()
                    .filter(value -> !(shape instanceof Shape.Whole && value.compareTo(BigDecimal.ONE) == 0))
                    .ifPresent(value -> schema.put("multipleOf", value));
        } else if (shape instanceof Shape.Many) {
            size(schema, limits, "Items");
        } else if (shape instanceof Shape.Keyed) {
            size(schema, limits, "Properties");
        } else if (shape instanceof Shape.Str) {
            size(schema, limits, "Length");
            limits.pattern().ifPresent(value -> schema.put("pattern", value));
            limits.format().filter(format -> !schema.has("format")).ifPresent(value -> schema.put("format", value));
        }
        return schema;
    }

    private static void size(JsonObject schema, Limits limits, String counted) {
        limits.minSize().ifPresent(value -> schema.put("min" + counted, value));
        limits.maxSize().ifPresent(value -> schema.put("max" + counted, value));
    }

    private static void range(JsonObject schema, Limits limits) {
        limits.minimum().ifPresent(value -> schema.put("minimum", value));
        if (limits.minimum().isPresent() && limits.exclusiveMinimum()) {
            schema.put("exclusiveMinimum", true);
        }
        limits.maximum().ifPresent(value -> schema.put("maximum", value));
        if (limits.maximum().isPresent() && limits.exclusiveMaximum()) {
            schema.put("exclusiveMaximum", true);
        }
    }
}
