package dev.troodon.processor.model;

import java.util.Objects;
import java.util.Optional;

/** What JSON a Java type turns into, before any word of a schema dialect is chosen. */
public sealed interface Shape {
    /**
     * Text.
     *
     * @param format {@code date-time}, {@code date}, {@code uuid}, {@code uri}, {@code byte} (base64)...; empty for any text
     */
    record Str(String format) implements Shape {}

    /**
     * A whole number.
     *
     * @param bits 32 or 64; 0 for any size
     */
    record Whole(int bits) implements Shape {}

    /**
     * A number.
     *
     * @param format {@code float}, {@code double}; empty for any precision
     */
    record Num(String format) implements Shape {}

    /** True or false. */
    record Flag() implements Shape {}

    /**
     * An array.
     *
     * @param of its items
     * @param unique whether items differ
     * @param each what every item is limited to
     */
    record Many(Shape of, boolean unique, Limits each) implements Shape {
        /**
         * Of items without limits.
         *
         * @param of its items
         * @param unique whether items differ
         */
        public Many(Shape of, boolean unique) {
            this(of, unique, Limits.NONE);
        }
    }

    /**
     * An object with any names.
     *
     * @param values its values
     * @param each what every value is limited to
     */
    record Keyed(Shape values, Limits each) implements Shape {
        /**
         * Of values without limits.
         *
         * @param values its values
         */
        public Keyed(Shape values) {
            this(values, Limits.NONE);
        }
    }

    /**
     * A bean or an enum, described once in {@link Connector#beans()}.
     *
     * @param key the key there
     */
    record Named(String key) implements Shape {
        /** Refuses null. */
        public Named {
            Objects.requireNonNull(key, "key");
        }
    }

    /** Any JSON. */
    record Any() implements Shape {}

    /**
     * Bytes as they are, not JSON.
     *
     * @param mediaType what they are, if said
     */
    record Binary(Optional<String> mediaType) implements Shape {}
}
