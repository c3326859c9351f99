package dev.troodon.processor.shape;

import static java.util.Map.entry;

import dev.troodon.processor.model.Shape;
import java.util.Map;
import java.util.Optional;

/** The table of types with one fixed form in JSON: the JDK's, and Jackson's tree. */
final class JdkShapes {
    private static final Shape TEXT = new Shape.Str("");
    private static final Shape DATE_TIME = new Shape.Str("date-time");
    private static final Shape MILLIS = new Shape.Whole(64);

    private static final Map<String, Shape> TABLE = Map.ofEntries(
            entry("java.lang.String", TEXT),
            entry("java.lang.CharSequence", TEXT),
            entry("java.lang.StringBuilder", TEXT),
            entry("java.lang.Character", TEXT),
            entry("java.lang.Boolean", new Shape.Flag()),
            entry("java.util.concurrent.atomic.AtomicBoolean", new Shape.Flag()),
            entry("java.lang.Byte", new Shape.Whole(32)),
            entry("java.lang.Short", new Shape.Whole(32)),
            entry("java.lang.Integer", new Shape.Whole(32)),
            entry("java.util.concurrent.atomic.AtomicInteger", new Shape.Whole(32)),
            entry("java.lang.Long", new Shape.Whole(64)),
            entry("java.util.concurrent.atomic.AtomicLong", new Shape.Whole(64)),
            entry("java.math.BigInteger", new Shape.Whole(0)),
            entry("java.lang.Float", new Shape.Num("float")),
            entry("java.lang.Double", new Shape.Num("double")),
            entry("java.math.BigDecimal", new Shape.Num("")),
            entry("java.lang.Number", new Shape.Num("")),
            entry("java.util.OptionalInt", new Shape.Whole(32)),
            entry("java.util.OptionalLong", new Shape.Whole(64)),
            entry("java.util.OptionalDouble", new Shape.Num("double")),
            entry("java.util.UUID", new Shape.Str("uuid")),
            entry("java.net.URI", new Shape.Str("uri")),
            entry("java.net.URL", new Shape.Str("uri")),
            entry("java.util.Locale", TEXT),
            entry("java.util.Currency", TEXT),
            entry("java.util.TimeZone", TEXT),
            entry("java.util.regex.Pattern", TEXT),
            entry("java.nio.charset.Charset", TEXT),
            entry("java.nio.ByteBuffer", new Shape.Str("byte")),
            entry("java.time.LocalDate", new Shape.Str("date")),
            // Without an offset it is not RFC 3339's date-time.
            entry("java.time.LocalDateTime", new Shape.Str("date-no-tz")),
            entry("java.time.LocalTime", TEXT),
            entry("java.time.OffsetTime", TEXT),
            entry("java.time.Duration", new Shape.Str("duration")),
            entry("java.time.Period", new Shape.Str("duration")),
            entry("java.time.Year", TEXT),
            entry("java.time.YearMonth", TEXT),
            entry("java.time.MonthDay", TEXT),
            entry("java.time.ZoneId", TEXT),
            entry("java.time.ZoneOffset", TEXT),
            entry("java.lang.Object", new Shape.Any()),
            entry("com.fasterxml.jackson.databind.JsonNode", new Shape.Any()),
            entry("com.fasterxml.jackson.databind.node.ObjectNode", new Shape.Keyed(new Shape.Any())),
            entry("com.fasterxml.jackson.databind.node.ArrayNode", new Shape.Many(new Shape.Any(), false)));

    private static final Map<String, Shape> INSTANTS = Map.of(
            "java.time.Instant", DATE_TIME,
            "java.time.OffsetDateTime", DATE_TIME,
            "java.time.ZonedDateTime", DATE_TIME,
            "java.util.Date", DATE_TIME,
            "java.util.Calendar", DATE_TIME,
            "java.util.GregorianCalendar", DATE_TIME);

    private final boolean millis;

    /** Takes a name of {@code DateStyle}. */
    JdkShapes(String dates) {
        this.millis = dates.equals("EPOCH_MILLIS");
    }

    Optional<Shape> of(String qualifiedName) {
        if (INSTANTS.containsKey(qualifiedName)) {
            return Optional.of(millis ? MILLIS : DATE_TIME);
        }
        return Optional.ofNullable(TABLE.get(qualifiedName));
    }

    /** Whether a type belongs to a platform whose types are not written by their properties. */
    static boolean isPlatform(String qualifiedName) {
        return qualifiedName.startsWith("java.")
                || qualifiedName.startsWith("javax.")
                || qualifiedName.startsWith("jakarta.")
                || qualifiedName.startsWith("jdk.")
                || qualifiedName.startsWith("com.fasterxml.jackson.");
    }
}
