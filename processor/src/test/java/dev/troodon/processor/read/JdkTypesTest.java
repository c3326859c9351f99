package dev.troodon.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Shape;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The JDK's types have the JSON form that a real {@code ObjectMapper} gives them. */
public class JdkTypesTest {
    /** One component for each type. */
    public record All(
            String string,
            char letter,
            boolean flag,
            byte tiny,
            short small,
            int number,
            Long large,
            float single,
            Double twice,
            BigDecimal decimal,
            BigInteger huge,
            UUID uuid,
            URI uri,
            Locale locale,
            Currency currency,
            byte[] bytes,
            char[] letters,
            int[] numbers,
            Instant instant,
            OffsetDateTime offsetDateTime,
            ZonedDateTime zonedDateTime,
            LocalDateTime localDateTime,
            LocalDate localDate,
            LocalTime localTime,
            OffsetTime offsetTime,
            Duration duration,
            Period period,
            Year year,
            YearMonth yearMonth,
            MonthDay monthDay,
            ZoneId zoneId,
            ZoneOffset zoneOffset,
            DayOfWeek dayOfWeek,
            Date date,
            Optional<String> optional,
            OptionalInt optionalInt,
            OptionalLong optionalLong,
            OptionalDouble optionalDouble,
            List<String> list,
            Set<UUID> set,
            Map<String, Integer> map,
            Map<DayOfWeek, Instant> byDay) {}

    private static final All SAMPLE = new All(
            "s",
            'c',
            true,
            (byte) 1,
            (short) 2,
            3,
            4L,
            5f,
            6d,
            new BigDecimal("7.5"),
            BigInteger.TEN,
            new UUID(1, 2),
            URI.create("http://a"),
            Locale.UK,
            Currency.getInstance("EUR"),
            new byte[] {1},
            new char[] {'a'},
            new int[] {1},
            Instant.EPOCH,
            OffsetDateTime.MIN,
            ZonedDateTime.of(2026, 1, 2, 3, 4, 5, 0, ZoneOffset.UTC),
            LocalDateTime.of(2026, 1, 2, 3, 4),
            LocalDate.EPOCH,
            LocalTime.NOON,
            OffsetTime.MIN,
            Duration.ofMinutes(5),
            Period.ofDays(3),
            Year.of(2026),
            YearMonth.of(2026, 1),
            MonthDay.of(1, 2),
            ZoneId.of("Europe/Paris"),
            ZoneOffset.UTC,
            DayOfWeek.MONDAY,
            new Date(0),
            Optional.of("o"),
            OptionalInt.of(1),
            OptionalLong.of(2),
            OptionalDouble.of(3.5),
            List.of("l"),
            Set.of(new UUID(0, 1)),
            Map.of("k", 1),
            Map.of(DayOfWeek.MONDAY, Instant.EPOCH));

    private static final ObjectMapper MAPPER = new ObjectMapper()
            .registerModules(new Jdk8Module(), new JavaTimeModule())
            .disable(
                    SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS);

    private static final String SERVICE = """
            @Connector(title = "T"%s) public class Service {
              @Action public dev.troodon.processor.read.JdkTypesTest.All run() { return null; }
            }
            """;

    private static final String KEY = "dev.troodon.processor.read.JdkTypesTest.All";

    @TestFactory
    Stream<DynamicTest> looksLikeItsShape() {
        Host host = Host.read(SERVICE.formatted(""));
        // The types are this class's own, already compiled, so their Javadoc is lost; nothing else may be said.
        assertThat(host.codes()).containsOnly("LOST_JAVADOC");
        JsonNode json = MAPPER.valueToTree(SAMPLE);
        return host.bean(KEY).properties().stream()
                .map(property -> DynamicTest.dynamicTest(
                        property.name(),
                        () -> assertThat(kind(json.get(property.name()))).isEqualTo(kind(property.shape()))));
    }

    @Test
    void inEpochMillisOnlyInstantsAreNumbers() {
        Host host = Host.read(SERVICE.formatted(", dates = DateStyle.EPOCH_MILLIS"));

        assertThat(host.bean(KEY).properties())
                .filteredOn(property -> property.name().matches("instant|.*DateTime|localDate|date|duration"))
                .extracting(Definition.Property::name, property -> kind(property.shape()))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("instant", "whole"),
                        org.assertj.core.groups.Tuple.tuple("offsetDateTime", "whole"),
                        org.assertj.core.groups.Tuple.tuple("zonedDateTime", "whole"),
                        org.assertj.core.groups.Tuple.tuple("localDateTime", "text"),
                        org.assertj.core.groups.Tuple.tuple("localDate", "text"),
                        org.assertj.core.groups.Tuple.tuple("duration", "text"),
                        org.assertj.core.groups.Tuple.tuple("date", "whole"));
    }

    private static String kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING, BINARY -> "text";
            case NUMBER -> node.isIntegralNumber() ? "whole" : "number";
            case BOOLEAN -> "flag";
            case ARRAY -> "array";
            case OBJECT -> "object";
            case NULL, MISSING, POJO -> "nothing";
        };
    }

    private static String kind(Shape shape) {
        if (shape instanceof Shape.Str || shape instanceof Shape.Named) {
            return "text";
        }
        if (shape instanceof Shape.Whole) {
            return "whole";
        }
        if (shape instanceof Shape.Num) {
            return "number";
        }
        if (shape instanceof Shape.Flag) {
            return "flag";
        }
        return shape instanceof Shape.Many ? "array" : "object";
    }
}
