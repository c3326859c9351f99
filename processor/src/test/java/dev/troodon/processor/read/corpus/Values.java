package dev.troodon.processor.read.corpus;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonKey;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Date;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** Objects with values of all kinds. */
public final class Values {
    private Values() {}

    public enum Size {
        SMALL,
        @JsonProperty("l")
        LARGE,
        @JsonEnumDefaultValue
        OTHER,
        @JsonProperty("")
        NONE
    }

    @JsonFormat(shape = JsonFormat.Shape.NUMBER)
    public enum Level {
        LOW,
        HIGH
    }

    public enum Coded {
        A("first"),
        B("second");

        private final String code;

        Coded(String code) {
            this.code = code;
        }

        @JsonValue
        public String code() {
            return code;
        }
    }

    public enum Numbered {
        ONE(10),
        TWO(20);

        @JsonValue
        public final int number;

        Numbered(int number) {
            this.number = number;
        }
    }

    public record Primitives(boolean a, byte b, short c, int d, long e, float f, double g, char h) {}

    public record Boxes(Boolean a, Byte b, Short c, Integer d, Long e, Float f, Double g, Character h) {}

    public record Numbers(BigDecimal a, BigInteger b, AtomicInteger c, AtomicLong d, AtomicBoolean e) {}

    public record Texts(String a, CharSequence b, UUID c, URI d, byte[] e, char[] f) {}

    public record Moments(
            Instant a, OffsetDateTime b, ZonedDateTime c, LocalDateTime d, LocalDate e, Date f, java.util.Calendar g) {}

    public record Optionals(
            Optional<String> a,
            OptionalInt b,
            OptionalLong c,
            OptionalDouble d,
            Optional<Records.Plain> e,
            AtomicReference<String> f) {}

    public record Collections(
            List<String> a,
            Set<Integer> b,
            Collection<Records.Plain> c,
            Iterable<String> d,
            SortedSet<String> e,
            LinkedList<Long> f,
            EnumSet<Size> g) {}

    public record Maps(
            Map<String, String> a,
            Map<Size, Integer> b,
            Map<Integer, String> c,
            Map<UUID, Records.Plain> d,
            EnumMap<DayOfWeek, String> e,
            SortedMap<String, List<Integer>> f,
            Map.Entry<String, Integer> g) {}

    public record Trees(JsonNode a, ObjectNode b, ArrayNode c, Object d) {}

    public record Enums(Size a, DayOfWeek b, List<Size> c) {}

    public record ValueOfText(Money a, List<Money> b) {}

    public record Money(@JsonValue String text) {}

    public record NumberValue(@JsonValue int number) {}

    public record ValueOfNumber(NumberValue a) {}

    public static class Field {
        @JsonValue
        public final List<String> all;

        @JsonCreator
        public Field(List<String> all) {
            this.all = all;
        }
    }

    public record ValueOfList(Field a) {}

    public record CodedEnums(Coded a, Numbered b) {}

    public record ByKey(@JsonKey String key, String other) {}

    public record Durations(Duration a) {}

    public record Formatted(
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate a,
            @JsonFormat(pattern = "dd.MM.yyyy") LocalDate b,
            @JsonFormat(shape = JsonFormat.Shape.NUMBER) Instant c,
            @JsonFormat(shape = JsonFormat.Shape.ARRAY) LocalDate d,
            @JsonFormat(pattern = "dd.MM.yyyy") List<LocalDate> e,

            @JsonFormat(shape = JsonFormat.Shape.NUMBER_FLOAT)
            Instant f) {}

    public record Quoted(
            @JsonFormat(shape = JsonFormat.Shape.STRING) int a,
            @JsonFormat(shape = JsonFormat.Shape.STRING) Long b,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal c,
            @JsonFormat(shape = JsonFormat.Shape.STRING) boolean d,
            @JsonFormat(shape = JsonFormat.Shape.STRING) List<Integer> e) {}

    public record Counted(
            @JsonFormat(shape = JsonFormat.Shape.NUMBER) boolean a,
            @JsonFormat(shape = JsonFormat.Shape.NUMBER) Size b,
            Level c) {}
}
