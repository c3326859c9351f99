package dev.troodon.runtime.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Set;

/**
 * Makes single values read as they are written: a number that {@code @JsonFormat} writes as a text is read from a text, a flag or
 * an enum that it writes as a number from a number. A primitive that is left out is zero or false, though null is refused.
 */
final class Scalars extends BeanDeserializerModifier {
    private static final long serialVersionUID = 1L;

    private static final Set<Class<?>> BOXES = Set.of(
            Boolean.class,
            Byte.class,
            Short.class,
            Integer.class,
            Long.class,
            Float.class,
            Double.class,
            BigDecimal.class,
            BigInteger.class);

    @Override
    public JsonDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription description, JsonDeserializer<?> deserializer) {
        Class<?> type = description.getBeanClass();
        boolean scalar = type.isPrimitive() || BOXES.contains(type);
        return scalar ? new ScalarDeserializer(deserializer, type, JsonFormat.Shape.ANY) : deserializer;
    }

    @Override
    public JsonDeserializer<?> modifyEnumDeserializer(
            DeserializationConfig config,
            JavaType type,
            BeanDescription description,
            JsonDeserializer<?> deserializer) {
        JsonFormat.Value format = description.findExpectedFormat();
        return new ScalarDeserializer(
                deserializer, type.getRawClass(), format == null ? JsonFormat.Shape.ANY : format.getShape());
    }
}
