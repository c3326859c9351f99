package dev.troodon.processor.random;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Fills types with values, down to a depth beyond which there is nothing. */
final class Sampler {
    private static final Map<Class<?>, Object> VALUES = Map.ofEntries(
            Map.entry(String.class, "Text & \"more\" \u20ac"),
            Map.entry(int.class, 7),
            Map.entry(Integer.class, -7),
            Map.entry(long.class, Long.MAX_VALUE),
            Map.entry(Long.class, 0L),
            Map.entry(boolean.class, true),
            Map.entry(Boolean.class, false),
            Map.entry(double.class, 1.5),
            Map.entry(BigDecimal.class, new BigDecimal("12.50")),
            Map.entry(BigInteger.class, new BigInteger("123456789012345678901234567890")),
            Map.entry(UUID.class, new UUID(1, 2)),
            Map.entry(URI.class, URI.create("https://cakes.example/a?b=c")),
            Map.entry(Instant.class, Instant.parse("2026-11-22T10:15:30.123Z")),
            Map.entry(LocalDate.class, LocalDate.of(2026, 11, 22)),
            Map.entry(LocalTime.class, LocalTime.of(10, 15, 30)),
            Map.entry(LocalDateTime.class, LocalDateTime.of(2026, 11, 22, 10, 15, 30)),
            Map.entry(OffsetDateTime.class, OffsetDateTime.parse("2026-11-22T10:15:30Z")),
            Map.entry(Duration.class, Duration.ofSeconds(90)),
            Map.entry(JsonNode.class, TextNode.valueOf("any")));

    private Sampler() {}

    static @Nullable Object of(Type type, int depth) throws ReflectiveOperationException {
        return of(type, Map.of(), depth);
    }

    private static @Nullable Object of(Type type, Map<TypeVariable<?>, Type> bound, int depth)
            throws ReflectiveOperationException {
        if (type instanceof TypeVariable<?> variable) {
            return of(bound.get(variable), Map.of(), depth);
        }
        if (type instanceof ParameterizedType generic) {
            return generic(generic, bound, depth);
        }
        Class<?> raw = (Class<?>) type;
        if (VALUES.containsKey(raw)) {
            return VALUES.get(raw);
        }
        if (raw.isEnum()) {
            return raw.getEnumConstants()[raw.getEnumConstants().length - 1];
        }
        if (raw.isArray()) {
            Object array = Array.newInstance(raw.getComponentType(), 1);
            Array.set(array, 0, of(raw.getComponentType(), bound, depth));
            return array;
        }
        return depth == 0 ? null : object(raw, bound, depth - 1);
    }

    private static @Nullable Object generic(ParameterizedType type, Map<TypeVariable<?>, Type> bound, int depth)
            throws ReflectiveOperationException {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] arguments = type.getActualTypeArguments();
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = arguments[i] instanceof TypeVariable<?> variable ? bound.get(variable) : arguments[i];
        }
        if (raw == Map.class) {
            Object value = of(arguments[1], bound, depth);
            return value == null ? Map.of() : Map.of(of(arguments[0], bound, depth), value);
        }
        if (raw == List.class || raw == Set.class || raw == Optional.class) {
            Object value = of(arguments[0], bound, depth);
            if (raw == Optional.class) {
                return Optional.ofNullable(value);
            }
            return raw == List.class ? (value == null ? List.of() : List.of(value)) : Set.of(value);
        }
        Map<TypeVariable<?>, Type> inner = new HashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            inner.put(raw.getTypeParameters()[i], arguments[i]);
        }
        return depth == 0 ? null : object(raw, inner, depth - 1);
    }

    private static Object object(Class<?> type, Map<TypeVariable<?>, Type> bound, int depth)
            throws ReflectiveOperationException {
        if (type.isRecord()) {
            RecordComponent[] components = type.getRecordComponents();
            Object[] values = new Object[components.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = of(components[i].getGenericType(), bound, depth);
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(values);
        }
        Object bean = type.getDeclaredConstructor().newInstance();
        for (Field field : type.getDeclaredFields()) {
            String setter = "set" + Character.toUpperCase(field.getName().charAt(0))
                    + field.getName().substring(1);
            type.getMethod(setter, field.getType()).invoke(bean, of(field.getGenericType(), bound, depth));
        }
        return bean;
    }
}
