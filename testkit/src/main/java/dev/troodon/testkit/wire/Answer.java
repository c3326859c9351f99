package dev.troodon.testkit.wire;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What came back. Immutable.
 *
 * @param status the HTTP status, or 0 when nothing came back
 * @param headers by name, whatever the case
 * @param body the bytes; the reason when nothing came back
 */
public record Answer(int status, Map<String, List<String>> headers, Body body) {
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

    /** Copies the headers. */
    public Answer {
        Map<String, List<String>> sorted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        sorted.putAll(headers);
        headers = Collections.unmodifiableMap(sorted);
    }

    /** No answer, and why: no connection, no answer in time, or no address that could be called. */
    public static Answer none(String reason) {
        return new Answer(0, Map.of(), Body.of(reason));
    }

    /** Whether anything came back. */
    public boolean arrived() {
        return status > 0;
    }

    /** The first value of a header. */
    public Optional<String> header(String name) {
        return headers.getOrDefault(name, List.of()).stream().findFirst();
    }

    /** {@code Location} as it was sent. */
    public Optional<String> location() {
        return header("Location");
    }

    /** {@code Retry-After} if it is a whole number of seconds, the only form the platform documents. */
    public OptionalLong retryAfter() {
        Optional<String> value = header("Retry-After").map(String::trim);
        return value.filter(text -> SECONDS.matcher(text).matches()).isPresent()
                ? OptionalLong.of(Long.parseLong(value.get()))
                : OptionalLong.empty();
    }

    /** Whether the status is one that the engine takes as success. */
    public boolean succeeded() {
        return status >= 200 && status < 300;
    }

    /** Whether the declared media type is JSON. */
    public boolean isJson() {
        return header("Content-Type")
                .map(type -> type.split(";", 2)[0].trim())
                .filter(type -> type.equalsIgnoreCase("application/json")
                        || type.toLowerCase(java.util.Locale.ROOT).endsWith("+json"))
                .isPresent();
    }

    @Override
    public String toString() {
        return arrived() ? Integer.toString(status) : "no answer (" + body + ")";
    }
}
