package dev.troodon.runtime.json;

import com.fasterxml.jackson.databind.JavaType;
import java.lang.invoke.MethodType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says in plain words what a caller should have sent, without naming a class. */
final class Expected {
    private static final String WHOLE = "a whole number";
    private static final String NUMBER = "a number";
    private static final String MOMENT = "a date and time such as 2026-01-31T12:00:00Z";
    private static final Map<Class<?>, String> WORDS = Map.ofEntries(
            Map.entry(Byte.class, WHOLE),
            Map.entry(Short.class, WHOLE),
            Map.entry(Integer.class, WHOLE),
            Map.entry(Long.class, WHOLE),
            Map.entry(BigInteger.class, WHOLE),
            Map.entry(Float.class, NUMBER),
            Map.entry(Double.class, NUMBER),
            Map.entry(BigDecimal.class, NUMBER),
            Map.entry(Boolean.class, "true or false"),
            Map.entry(String.class, "a text"),
            Map.entry(Instant.class, MOMENT),
            Map.entry(OffsetDateTime.class, MOMENT),
            Map.entry(ZonedDateTime.class, MOMENT),
            Map.entry(Date.class, MOMENT),
            Map.entry(LocalDateTime.class, "a date and time such as 2026-01-31T12:00:00"),
            Map.entry(LocalDate.class, "a date such as 2026-01-31"),
            Map.entry(LocalTime.class, "a time such as 12:00:00"),
            Map.entry(Duration.class, "a duration such as PT15M"),
            Map.entry(UUID.class, "a UUID"));

    private Expected() {}

    static String of(JavaType type) {
        return type.isCollectionLikeType() || type.isArrayType() ? "a list" : of(type.getRawClass());
    }

    static String of(Class<?> raw) {
        if (raw.isEnum()) {
            return Arrays.stream(raw.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .collect(Collectors.joining(", ", "one of ", ""));
        }
        if (raw.isArray() || Iterable.class.isAssignableFrom(raw)) {
            return "a list";
        }
        Class<?> boxed = raw.isPrimitive() ? boxed(raw) : raw;
        String words = WORDS.get(boxed);
        if (words != null) {
            return words;
        }
        return raw.getName().startsWith("java.") && !Map.class.isAssignableFrom(raw) ? "another value" : "an object";
    }

    private static Class<?> boxed(Class<?> primitive) {
        return MethodType.methodType(primitive).wrap().returnType();
    }
}
