package dev.troodon.runtime.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One input of an operation: where the request carries it and what it is decoded to. Immutable.
 *
 * @param in where the request carries it
 * @param name its name on the wire; empty for a whole body
 * @param type what it is decoded to
 * @param required whether a request without it is refused
 * @param defaultValue what stands in for it, as it would stand in a URL
 * @param requiredProperties within a JSON value: the properties that must be there and not null, as paths of names
 *     separated by {@code /}, where {@code *} stands for every item of an array or value of a map. A path is looked at only
 *     where everything before its last name is there
 * @param <T> what it is decoded to
 */
public record Parameter<T>(
        In in,
        String name,
        JsonType<T> type,
        boolean required,
        Optional<String> defaultValue,
        List<String> requiredProperties) {

    /** Where a request carries a value. */
    public enum In {
        /** In the path, by a variable of the template. */
        PATH,
        /** In the query. A list is repeated or separated by commas. */
        QUERY,
        /** In a header. */
        HEADER,
        /** In a form, {@code application/x-www-form-urlencoded}. */
        FORM,
        /** As the JSON body. */
        BODY,
        /** As one property of the JSON body. */
        BODY_PROPERTY,
        /** As the body, byte for byte: {@code byte[]}, {@code InputStream} or {@code String}. */
        RAW_BODY
    }

    /** Copies the list. */
    public Parameter {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        requiredProperties = List.copyOf(requiredProperties);
    }

    /**
     * A required variable of the path.
     *
     * @param name the variable
     * @param type its type
     * @param <T> its type
     * @return the parameter
     */
    public static <T> Parameter<T> path(String name, JsonType<T> type) {
        return of(In.PATH, name, type);
    }

    /**
     * A required query parameter.
     *
     * @param name its name
     * @param type its type
     * @param <T> its type
     * @return the parameter
     */
    public static <T> Parameter<T> query(String name, JsonType<T> type) {
        return of(In.QUERY, name, type);
    }

    /**
     * A required header.
     *
     * @param name its name
     * @param type its type
     * @param <T> its type
     * @return the parameter
     */
    public static <T> Parameter<T> header(String name, JsonType<T> type) {
        return of(In.HEADER, name, type);
    }

    /**
     * A required field of a form.
     *
     * @param name its name
     * @param type its type
     * @param <T> its type
     * @return the parameter
     */
    public static <T> Parameter<T> form(String name, JsonType<T> type) {
        return of(In.FORM, name, type);
    }

    /**
     * The required JSON body.
     *
     * @param type its type
     * @param <T> its type
     * @return the parameter
     */
    public static <T> Parameter<T> body(JsonType<T> type) {
        return of(In.BODY, "", type);
    }

    /**
     * A required property of the JSON body.
     *
     * @param name its name
     * @param type its type
     * @param <T> its type
     * @return the parameter
     */
    public static <T> Parameter<T> bodyProperty(String name, JsonType<T> type) {
        return of(In.BODY_PROPERTY, name, type);
    }

    /**
     * The required body, not decoded.
     *
     * @param type {@code byte[]}, {@code InputStream} or {@code String}
     * @param <T> the same
     * @return the parameter
     */
    public static <T> Parameter<T> rawBody(JsonType<T> type) {
        return of(In.RAW_BODY, "", type);
    }

    private static <T> Parameter<T> of(In in, String name, JsonType<T> type) {
        return new Parameter<>(in, name, type, true, Optional.empty(), List.of());
    }

    /**
     * The same, but a request may leave it out: the method is then given null, or an empty {@code Optional} where that is
     * the type.
     *
     * @return the parameter
     */
    public Parameter<T> optional() {
        return new Parameter<>(in, name, type, false, defaultValue, requiredProperties);
    }

    /**
     * The same, but a request may leave it out: the method is then given this.
     *
     * @param text the value as it would stand in a URL; in a body, as it would stand in JSON or as plain text
     * @return the parameter
     */
    public Parameter<T> orElse(String text) {
        return new Parameter<>(in, name, type, false, Optional.of(text), requiredProperties);
    }

    /**
     * The same, with properties that must be there.
     *
     * @param paths see {@link #requiredProperties()}
     * @return the parameter
     */
    public Parameter<T> requiring(String... paths) {
        List<String> all = new ArrayList<>(requiredProperties);
        all.addAll(List.of(paths));
        return new Parameter<>(in, name, type, required, defaultValue, all);
    }
}
