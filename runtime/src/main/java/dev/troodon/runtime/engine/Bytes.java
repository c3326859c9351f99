package dev.troodon.runtime.engine;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** An immutable run of bytes, equal to another of the same content. Its text form tells the length only. */
public final class Bytes {
    /** No bytes. */
    public static final Bytes NONE = new Bytes(new byte[0]);

    private final byte[] content;

    private Bytes(byte[] content) {
        this.content = content;
    }

    /**
     * Takes a copy.
     *
     * @param content the bytes
     * @return the run
     */
    public static Bytes of(byte[] content) {
        return content.length == 0 ? NONE : new Bytes(content.clone());
    }

    /**
     * A text in UTF-8.
     *
     * @param text the text
     * @return the run
     */
    public static Bytes utf8(String text) {
        return new Bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A copy of the bytes.
     *
     * @return the bytes
     */
    public byte[] toArray() {
        return content.clone();
    }

    /**
     * How many they are.
     *
     * @return 0 or more
     */
    public int length() {
        return content.length;
    }

    /**
     * The bytes read as UTF-8.
     *
     * @return the text
     */
    public String asUtf8() {
        return new String(content, StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes bytes && Arrays.equals(content, bytes.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return content.length + " bytes";
    }
}
