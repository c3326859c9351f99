package dev.troodon.processor.emit.document;

import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Shape;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Turns a value written as text into JSON of the type that it is for. */
final class Literals {
    private Literals() {}

    /**
     * Reads a value.
     *
     * @param text as it would stand in a URL
     * @param shape the type
     * @return the value; empty where the text is none of that type, or the type has no such form
     */
    static Optional<Object> of(String text, Shape shape) {
        if (isJson(text, shape)) {
            return json(text);
        }
        try {
            if (shape instanceof Shape.Whole) {
                return Optional.of(new BigInteger(text.strip()));
            }
            if (shape instanceof Shape.Num) {
                return Optional.of(new BigDecimal(text.strip()));
            }
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
        if (shape instanceof Shape.Flag) {
            return flag(text.strip().toLowerCase(Locale.ROOT));
        }
        if (shape instanceof Shape.Many many) {
            return items(text, many.of());
        }
        boolean textual = shape instanceof Shape.Str || shape instanceof Shape.Named || shape instanceof Shape.Any;
        return textual ? Optional.of(text) : Optional.empty();
    }

    /**
     * Reads a value, also one of an enumeration of numbers.
     *
     * @param text as it would stand in a URL
     * @param shape the type
     * @param types what shapes name
     * @return the value; empty where the text is none of that type, or the type has no such form
     */
    static Optional<Object> of(String text, Shape shape, Types types) {
        boolean number =
                types.enumeration(shape).filter(Definition.Enumeration::numbers).isPresent();
        return of(text, number ? new Shape.Whole(0) : shape);
    }

    /** What a URL cannot hold is written as JSON. */
    private static boolean isJson(String text, Shape shape) {
        String stripped = text.strip();
        boolean many = shape instanceof Shape.Many && stripped.startsWith("[");
        boolean object = shape instanceof Shape.Named || shape instanceof Shape.Keyed;
        boolean any = shape instanceof Shape.Any && stripped.startsWith("[");
        return many || any || ((object || shape instanceof Shape.Any) && stripped.startsWith("{"));
    }

    private static Optional<Object> json(String text) {
        try {
            return Optional.of(JsonValues.of(text.strip()));
        } catch (UncheckedIOException noJson) {
            return Optional.empty();
        }
    }

    private static Optional<Object> flag(String text) {
        return text.equals("true") || text.equals("false") ? Optional.of(Boolean.valueOf(text)) : Optional.empty();
    }

    private static Optional<Object> items(String text, Shape of) {
        List<Object> items = new ArrayList<>();
        if (!text.isBlank()) {
            for (String item : text.split(",", -1)) {
                Optional<Object> value = of(item.strip(), of);
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                items.add(value.get());
            }
        }
        return Optional.of(items);
    }
}
