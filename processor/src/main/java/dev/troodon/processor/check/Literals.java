package dev.troodon.processor.check;

import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Shape;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Whether a text in an annotation can be read as a value of some shape. */
final class Literals {
    private Literals() {}

    static boolean fits(String literal, Shape shape, Map<String, Definition> beans) {
        if (shape instanceof Shape.Whole whole) {
            return wholeFits(literal, whole.bits());
        }
        if (shape instanceof Shape.Num) {
            return parses(() -> new BigDecimal(literal));
        }
        if (shape instanceof Shape.Flag) {
            return List.of("true", "false").contains(literal);
        }
        if (shape instanceof Shape.Str text) {
            return textFits(literal, text.format());
        }
        if (shape instanceof Shape.Many many) {
            // A list is written as in a URL, its items separated by commas.
            return List.of(literal.split(",", -1)).stream().allMatch(item -> fits(item, many.of(), beans));
        }
        if (shape instanceof Shape.Named named && beans.get(named.key()) instanceof Definition.Enumeration values) {
            return values.values().stream().anyMatch(value -> value.value().equals(literal));
        }
        return shape instanceof Shape.Any;
    }

    /** The same, where objects and lists may also be written as JSON. */
    static boolean fitsJson(String literal, Shape shape, Map<String, Definition> beans) {
        String text = literal.strip();
        boolean list = shape instanceof Shape.Many && text.startsWith("[");
        boolean object = shape instanceof Shape.Keyed
                || (shape instanceof Shape.Named named && beans.get(named.key()) instanceof Definition.Bean);
        if (list || object) {
            return (list || text.startsWith("{")) && JsonSyntax.flaw(text).isEmpty();
        }
        return fits(literal, shape, beans);
    }

    private static boolean wholeFits(String literal, int bits) {
        return parses(() -> {
            BigInteger value = new BigInteger(literal);
            if (bits > 0 && value.bitLength() >= bits) {
                throw new NumberFormatException(literal);
            }
        });
    }

    private static boolean textFits(String literal, String format) {
        return switch (format) {
            case "date-time" -> parses(() -> OffsetDateTime.parse(literal));
            case "date" -> parses(() -> LocalDate.parse(literal));
            case "uuid" -> parses(() -> UUID.fromString(literal));
            case "uri" -> parses(() -> URI.create(literal));
            default -> true;
        };
    }

    private static boolean parses(Runnable parser) {
        try {
            parser.run();
            return true;
        } catch (IllegalArgumentException | DateTimeException refused) {
            return false;
        }
    }
}
