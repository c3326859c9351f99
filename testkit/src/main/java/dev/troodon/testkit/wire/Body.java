package dev.troodon.testkit.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The bytes of a request or an answer. Immutable. */
public final class Body {
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final byte[] bytes;

    private Body(byte[] bytes) {
        this.bytes = bytes;
    }

    /** No bytes at all. */
    public static Body empty() {
        return new Body(new byte[0]);
    }

    /** A copy of the given bytes. */
    public static Body of(byte[] bytes) {
        return new Body(bytes.clone());
    }

    /** The text in UTF-8. */
    public static Body of(String text) {
        return new Body(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The JSON in UTF-8. */
    public static Body of(JsonNode json) {
        return of(json.toString());
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The bytes read as UTF-8. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Whether there are no bytes. */
    public boolean isEmpty() {
        return bytes.length == 0;
    }

    /** The one JSON value these bytes are, or nothing if they are none. */
    public Optional<JsonNode> json() {
        if (isEmpty()) {
            return Optional.empty();
        }
        try {
            JsonNode read = JSON.readTree(text());
            return read.isMissingNode() ? Optional.empty() : Optional.of(read);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Body body && Arrays.equals(bytes, body.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** The text, without secrets. */
    @Override
    public String toString() {
        return Redaction.of(text());
    }
}
