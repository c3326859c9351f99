package dev.troodon.processor.shape;

import dev.troodon.processor.model.Shape;
import dev.troodon.processor.source.FoundAnnotation;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code @JsonFormat} makes of a value: text of a number, a number of a flag, a date by a pattern or in its parts. Follows
 * the serialisers, which do not all take the same word for the same thing.
 */
final class Formats {
    private static final Shape PARTS = new Shape.Many(new Shape.Whole(32), false);

    private static final Set<String> MOMENTS =
            Set.of("Instant", "OffsetDateTime", "ZonedDateTime", "Date", "Calendar", "GregorianCalendar");
    private static final Set<String> LOCAL =
            Set.of("LocalDate", "LocalDateTime", "LocalTime", "OffsetTime", "YearMonth", "MonthDay");

    private Formats() {}

    /** The form of a type of the JDK whose form is otherwise the given one. */
    static Shape applied(String type, Shape shape, Optional<FoundAnnotation> format) {
        if (format.isEmpty()) {
            return shape;
        }
        String wanted = format.get().constant("shape");
        boolean pattern = !format.get().text("pattern").isEmpty();
        String simple = type.substring(type.lastIndexOf('.') + 1);
        if (MOMENTS.contains(simple)) {
            return moment(simple, shape, wanted, pattern);
        }
        if (LOCAL.contains(simple)) {
            return local(simple, shape, wanted, pattern);
        }
        return switch (simple) {
            case "Year" -> isNumeric(wanted) ? new Shape.Whole(32) : shape;
            case "Duration" ->
                switch (wanted) {
                    case "NUMBER", "NUMBER_INT", "ARRAY" -> new Shape.Whole(64);
                    case "NUMBER_FLOAT" -> new Shape.Num("");
                    default -> shape;
                };
            case "UUID" -> wanted.equals("BINARY") ? new Shape.Str("byte") : shape;
            default -> plain(shape, wanted);
        };
    }

    /** Where the connector writes milliseconds, only a text that is asked for overrules that. */
    private static Shape moment(String type, Shape shape, String wanted, boolean pattern) {
        boolean old = type.equals("Date") || type.endsWith("Calendar");
        return switch (wanted) {
            case "STRING" -> new Shape.Str(pattern ? "" : "date-time");
            case "NUMBER", "NUMBER_INT" -> new Shape.Whole(64);
            case "ARRAY" -> old ? shape : new Shape.Whole(64);
            case "NUMBER_FLOAT" -> old ? new Shape.Whole(64) : new Shape.Num("");
            default -> pattern && shape instanceof Shape.Str ? new Shape.Str("") : shape;
        };
    }

    private static Shape local(String type, Shape shape, String wanted, boolean pattern) {
        if (type.equals("LocalDate") && wanted.equals("NUMBER_INT")) {
            return new Shape.Whole(64);
        }
        if (isNumeric(wanted) || wanted.equals("ARRAY")) {
            return type.equals("OffsetTime") ? new Shape.Many(new Shape.Any(), false) : PARTS;
        }
        return pattern ? new Shape.Str("") : shape;
    }

    private static Shape plain(Shape shape, String wanted) {
        if (wanted.equals("STRING")
                && (shape instanceof Shape.Whole || shape instanceof Shape.Num || shape instanceof Shape.Flag)) {
            return new Shape.Str("");
        }
        return isNumeric(wanted) && shape instanceof Shape.Flag ? new Shape.Whole(32) : shape;
    }

    static boolean isNumeric(String wanted) {
        return wanted.equals("NUMBER") || wanted.equals("NUMBER_INT") || wanted.equals("NUMBER_FLOAT");
    }
}
