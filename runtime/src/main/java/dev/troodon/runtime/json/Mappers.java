package dev.troodon.runtime.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.PropertyNamingStrategy;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.List;

/** Builds the mappers. Every setting that the wire depends on is written here. */
final class Mappers {
    /** Deeper documents than this have no use and cost stack. */
    private static final int MAX_DEPTH = 200;

    private Mappers() {}

    /** For bodies: types mean what the document says, so {@code "5"} is no number and {@code 5} no text. */
    static JsonMapper strict(String naming, String dates, boolean rejectsUnknown) {
        JsonMapper.Builder builder =
                base(naming, dates, rejectsUnknown).disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
        builder.withCoercionConfig(
                LogicalType.Textual,
                config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail));
        return builder.build();
    }

    /** For paths, queries, headers and forms, where everything is text. */
    static JsonMapper lenient(String naming, String dates, boolean rejectsUnknown) {
        return base(naming, dates, rejectsUnknown).build();
    }

    /** For cursors: a position is read back exactly as it was, to the nanosecond and with its zone. */
    static JsonMapper exact() {
        return base("AS_DECLARED", "ISO_8601", false)
                .enable(SerializationFeature.WRITE_DATES_WITH_ZONE_ID)
                .build();
    }

    private static JsonMapper.Builder base(String naming, String dates, boolean rejectsUnknown) {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        // The body limit bounds texts already.
                        .maxStringLength(Integer.MAX_VALUE)
                        .build())
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build();
        JsonMapper.Builder builder = JsonMapper.builder(factory)
                .addModules(
                        new Jdk8Module(),
                        new JavaTimeModule(),
                        new SimpleModule("troodon").setDeserializerModifier(new Scalars()))
                .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, rejectsUnknown)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .disable(DeserializationFeature.READ_DATE_TIMESTAMPS_AS_NANOSECONDS)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .disable(SerializationFeature.WRITE_DATE_TIMESTAMPS_AS_NANOSECONDS)
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .propertyNamingStrategy(strategy(naming));
        if (dates.equals("EPOCH_MILLIS")) {
            for (Class<?> type :
                    List.of(Instant.class, OffsetDateTime.class, ZonedDateTime.class, Date.class, Calendar.class)) {
                builder.withConfigOverride(
                        type, override -> override.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.NUMBER)));
            }
        }
        return builder;
    }

    private static PropertyNamingStrategy strategy(String naming) {
        return switch (naming) {
            case "AS_DECLARED" -> PropertyNamingStrategies.LOWER_CAMEL_CASE;
            case "UPPER_CAMEL_CASE" -> PropertyNamingStrategies.UPPER_CAMEL_CASE;
            case "SNAKE_CASE" -> PropertyNamingStrategies.SNAKE_CASE;
            case "UPPER_SNAKE_CASE" -> PropertyNamingStrategies.UPPER_SNAKE_CASE;
            case "LOWER_CASE" -> PropertyNamingStrategies.LOWER_CASE;
            case "KEBAB_CASE" -> PropertyNamingStrategies.KEBAB_CASE;
            case "LOWER_DOT_CASE" -> PropertyNamingStrategies.LOWER_DOT_CASE;
            default -> throw new IllegalArgumentException("No naming strategy is called " + naming + ".");
        };
    }
}
