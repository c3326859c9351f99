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
 * @param separation what stands between the values of a list, where it is not a comma
 * @param doublyEncoded whether its value is still percent-encoded when the URL is decoded
 * @param <T> what it is decoded to
 */
public record Parameter<T>(
        In in,
        String name,
        JsonType<T> type,
        boolean required,
        Optional<String> defaultValue,
        List<String> requiredProperties,
        Separation separation,
        boolean doublyEncoded) {
    /** What stands between the values of a list. */
    public enum Separation {
        /** A comma; in a query or a form the parameter may be repeated as well. */
        CSV,
        /** A space. */
        SSV,
        /** A tabulator. */
        TSV,
        /** A vertical bar. */
        PIPES,
        /** Nothing: the parameter is repeated. */
        MULTI
    }

    /** Where a request carries a value. */
    public enum In {
        /** In the path, by a variable of the template. */
        PATH,
        /** In the query. A list is repeated or separated by commas. */
        QUERY,
        /** In a header. */
        HEADER,
        /** In a form, {@code application/x-www-form-urlencoded} or {@code multipart/form-data}. */
        FORM,
        /** In a form, {@code multipart/form-data}, as a file: {@code byte[]}, {@code InputStream} or {@code FileUpload}. */
        FILE,
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
     * A required file of a form.
     *
     * @param name its name
     * @param type {@code byte[]}, {@code InputStream} or {@code FileUpload}
     * @param <T> the same
     * @return the parameter
     */
    public static <T> Parameter<T> file(String name, JsonType<T> type) {
        return of(In.FILE, name, type);
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
        return new Parameter<>(in, name, type, true, Optional.empty(), List.of(), Separation.CSV, false);
    }

    /**
     * The same, but a request may leave it out: the method is then given null, or an empty {@code Optional} where that is
     * the type.
     *
     * @return the parameter
     */
    public Parameter<T> optional() {
        return new Parameter<>(in, name, type, false, defaultValue, requiredProperties, separation, doublyEncoded);
    }

    /**
     * The same, but a request may leave it out: the method is then given this.
     *
     * @param text the value as it would stand in a URL; in a body, as it would stand in JSON or as plain text
     * @return the parameter
     */
    public Parameter<T> orElse(String text) {
        return new Parameter<>(in, name, type, false, Optional.of(text), requiredProperties, separation, doublyEncoded);
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
        return new Parameter<>(in, name, type, required, defaultValue, all, separation, doublyEncoded);
    }

    /**
     * The same, with another separator of lists.
     *
     * @param other what stands between two values
     * @return the parameter
     */
    public Parameter<T> separated(Separation other) {
        return new Parameter<>(in, name, type, required, defaultValue, requiredProperties, other, doublyEncoded);
    }

    /**
     * The same, but percent-decoded once more.
     *
     * @return the parameter
     */
    public Parameter<T> encodedTwice() {
        return new Parameter<>(in, name, type, required, defaultValue, requiredProperties, separation, true);
    }
}
