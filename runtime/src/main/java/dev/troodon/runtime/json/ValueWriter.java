package dev.troodon.runtime.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import org.jspecify.annotations.Nullable;

/** Writes values of one type. Thread-safe. */
public final class ValueWriter {
    private final ObjectWriter writer;

    ValueWriter(ObjectWriter writer) {
        this.writer = writer;
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @return JSON in UTF-8
     * @throws IllegalStateException if the value cannot be written: a fault of its type
     */
    public byte[] bytes(@Nullable Object value) {
        try {
            return writer.writeValueAsBytes(value);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException("The result could not be written as JSON.", fault);
        }
    }
}
