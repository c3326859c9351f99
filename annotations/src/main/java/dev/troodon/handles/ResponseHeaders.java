package dev.troodon.handles;

/** Sets headers of the successful answer to the request at hand. Not to be used when the method has returned. Not thread-safe. */
public interface ResponseHeaders {
    /**
     * Sets a header.
     *
     * @param name the header; {@code Content-Type} replaces the media type of text or bytes
     * @param value its value; an earlier one is replaced
     * @throws IllegalArgumentException if the name is no header name, the value holds a line break or another control character,
     *     or the header is one that the runtime or the server sets: {@code Location}, {@code Retry-After},
     *     {@code Content-Length}, {@code Transfer-Encoding}, {@code Connection}
     */
    void set(String name, String value);

    /**
     * Names the file that the answer is, by {@code Content-Disposition: attachment}.
     *
     * @param name the file's name; any letters, but no control characters
     * @throws IllegalArgumentException if the name is empty or holds control characters
     */
    void fileName(String name);
}
