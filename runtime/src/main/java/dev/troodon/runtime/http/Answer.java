package dev.troodon.runtime.http;

import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A finished answer. Immutable, except that a streamed body can be read once. An answer without a body has no content type: a
 * workflow takes the announcement of JSON at its word and fails on an empty text.
 */
public final class Answer {
    /** The media type of JSON. RFC 8259 defines no charset parameter: JSON is UTF-8. */
    public static final String JSON = "application/json";

    /** The media type of bytes. */
    public static final String BYTES = "application/octet-stream";

    private final int status;
    private final Map<String, String> headers;
    private final @Nullable String contentType;
    private final byte @Nullable [] bytes;
    private final @Nullable InputStream stream;

    private Answer(
            int status,
            Map<String, String> headers,
            @Nullable String contentType,
            byte @Nullable [] bytes,
            @Nullable InputStream stream) {
        this.status = status;
        this.headers = headers;
        this.contentType = contentType;
        this.bytes = bytes;
        this.stream = stream;
    }

    /**
     * An answer without a body.
     *
     * @param status the HTTP status
     * @return the answer
     */
    public static Answer empty(int status) {
        return new Answer(status, Map.of(), null, null, null);
    }

    /**
     * An answer in JSON.
     *
     * @param status the HTTP status
     * @param body the text in UTF-8; not copied
     * @return the answer
     */
    public static Answer json(int status, byte[] body) {
        return new Answer(status, Map.of(), JSON, body, null);
    }

    /**
     * An answer of any type.
     *
     * @param status the HTTP status
     * @param contentType the media type
     * @param body the body; not copied
     * @return the answer
     */
    public static Answer of(int status, String contentType, byte[] body) {
        return new Answer(status, Map.of(), contentType, body, null);
    }

    /**
     * An answer that is read while it is sent.
     *
     * @param contentType the media type
     * @param body the body; the server closes it
     * @return the answer, with status 200
     */
    public static Answer streamed(String contentType, InputStream body) {
        return new Answer(200, Map.of(), contentType, null, body);
    }

    /**
     * An answer that is read while it is sent.
     *
     * @param status the HTTP status
     * @param contentType the media type
     * @param body the body; the server closes it
     * @return the answer
     */
    public static Answer streamed(int status, String contentType, InputStream body) {
        return new Answer(status, Map.of(), contentType, null, body);
    }

    /**
     * The same answer under another media type.
     *
     * @param type the media type
     * @return the answer
     */
    public Answer withContentType(String type) {
        return new Answer(status, headers, type, bytes, stream);
    }

    /**
     * The same answer with another body.
     *
     * @param body the body; not copied
     * @return the answer
     */
    public Answer withBytes(byte[] body) {
        return new Answer(status, headers, contentType, body, null);
    }

    /**
     * The same answer with one more header.
     *
     * @param name the header
     * @param value its value
     * @return the answer
     */
    public Answer with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Answer(status, Collections.unmodifiableMap(more), contentType, bytes, stream);
    }

    /**
     * The status.
     *
     * @return the HTTP status
     */
    public int status() {
        return status;
    }

    /**
     * The headers besides the content type.
     *
     * @return in the order in which they were added
     */
    public Map<String, String> headers() {
        return headers;
    }

    /**
     * The media type.
     *
     * @return empty exactly where there is no body
     */
    public Optional<String> contentType() {
        return Optional.ofNullable(contentType);
    }

    /**
     * The whole body.
     *
     * @return not a copy; empty if there is none, or it is streamed
     */
    public Optional<byte[]> bytes() {
        return Optional.ofNullable(bytes);
    }

    /**
     * The streamed body.
     *
     * @return empty if there is none, or it is whole
     */
    public Optional<InputStream> stream() {
        return Optional.ofNullable(stream);
    }
}
