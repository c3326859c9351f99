package dev.troodon.runtime.generated;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A Java type with its type arguments, spelled out by generated code so that nothing has to be found by reflection.
 *
 * @param raw the class
 * @param arguments its type arguments
 * @param <T> the type itself
 */
@SuppressWarnings("UnusedTypeParameter") // it ties a parameter to the type its value is read as
public record JsonType<T>(Class<?> raw, List<JsonType<?>> arguments) {
    /** Copies the arguments. */
    public JsonType {
        arguments = List.copyOf(arguments);
    }

    /**
     * A type without arguments.
     *
     * @param type the class
     * @param <T> the type
     * @return the type
     */
    public static <T> JsonType<T> of(Class<T> type) {
        return new JsonType<>(type, List.of());
    }

    /**
     * A type with arguments. The caller vouches for {@code T}.
     *
     * @param raw the class
     * @param arguments its arguments, in order
     * @param <T> the type
     * @return the type
     */
    public static <T> JsonType<T> generic(Class<?> raw, JsonType<?>... arguments) {
        return new JsonType<>(raw, List.of(arguments));
    }

    /**
     * A list.
     *
     * @param element its elements
     * @param <E> their type
     * @return the type
     */
    public static <E> JsonType<List<E>> list(JsonType<E> element) {
        return generic(List.class, element);
    }

    /**
     * A set that keeps the order of the request.
     *
     * @param element its elements
     * @param <E> their type
     * @return the type
     */
    public static <E> JsonType<Set<E>> set(JsonType<E> element) {
        return generic(LinkedHashSet.class, element);
    }

    /**
     * A map from texts.
     *
     * @param value its values
     * @param <V> their type
     * @return the type
     */
    public static <V> JsonType<Map<String, V>> map(JsonType<V> value) {
        return generic(Map.class, of(String.class), value);
    }

    /**
     * A value that may be absent.
     *
     * @param value the value
     * @param <V> its type
     * @return the type
     */
    public static <V> JsonType<Optional<V>> optional(JsonType<V> value) {
        return generic(Optional.class, value);
    }
}
