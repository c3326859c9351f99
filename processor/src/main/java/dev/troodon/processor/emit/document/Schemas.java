package dev.troodon.processor.emit.document;

import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Limits;
import dev.troodon.processor.model.PlatformFormats;
import dev.troodon.processor.model.Shape;
import java.math.BigInteger;
import java.util.List;

/** Turns shapes into schemas. Beans become references and are remembered; enumerations are written where they stand. */
final class Schemas {
    private final Types types;
    private final References references;

    Schemas(Types types, References references) {
        this.types = types;
        this.references = references;
    }

    /** A schema that may be a bare reference, beside which nothing may stand. */
    JsonObject of(Shape shape, View view) {
        if (shape instanceof Shape.Many many) {
            return new JsonObject().put("type", "array").put("items", limited(many.of(), many.each(), view));
        }
        if (shape instanceof Shape.Keyed keyed) {
            return new JsonObject()
                    .put("type", "object")
                    .put("additionalProperties", limited(keyed.values(), keyed.each(), view));
        }
        if (shape instanceof Shape.Named) {
            return types.bean(shape).map(bean -> bean(bean, view)).orElseGet(() -> plain(shape));
        }
        return plain(shape);
    }

    private JsonObject bean(Definition.Bean bean, View view) {
        return view == View.REQUEST && bean.form().taken().isPresent()
                ? of(bean.form().taken().get(), view)
                : new JsonObject().put("$ref", references.to(bean, view));
    }

    private JsonObject limited(Shape shape, Limits limits, View view) {
        return LimitKeywords.put(of(shape, view), shape, limits);
    }

    /** A schema of a value that is neither array nor object: what a parameter outside the body can be. */
    JsonObject plain(Shape shape) {
        if (shape instanceof Shape.Str text) {
            return typed("string", text.format());
        }
        if (shape instanceof Shape.Whole whole) {
            return typed("integer", whole.bits() == 0 ? "" : "int" + whole.bits());
        }
        if (shape instanceof Shape.Num number) {
            return typed("number", number.format());
        }
        if (shape instanceof Shape.Flag) {
            return typed("boolean", "");
        }
        if (shape instanceof Shape.Binary) {
            return typed("string", "binary");
        }
        return types.enumeration(shape).map(Schemas::enumeration).orElseGet(JsonObject::new);
    }

    private static JsonObject typed(String type, String format) {
        JsonObject schema = new JsonObject().put("type", type);
        return PlatformFormats.ALL.contains(format) ? schema.put("format", format) : schema;
    }

    private static JsonObject enumeration(Definition.Enumeration enumeration) {
        List<Definition.EnumValue> values = enumeration.values();
        JsonObject schema = new JsonObject()
                .put("type", enumeration.numbers() ? "integer" : "string")
                .put(
                        "enum",
                        values.stream()
                                .map(value -> literal(enumeration, value))
                                .toList());
        boolean labelled = values.stream().anyMatch(value -> !value.label().equals(value.value()));
        return labelled
                ? schema.put(
                        "x-ms-enum-values",
                        values.stream()
                                .map(value -> new JsonObject()
                                        .put("value", literal(enumeration, value))
                                        .put("displayName", value.label()))
                                .toList())
                : schema;
    }

    private static Object literal(Definition.Enumeration enumeration, Definition.EnumValue value) {
        return enumeration.numbers() ? new BigInteger(value.value()) : value.value();
    }
}
