package dev.troodon.runtime.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads bodies, or parts of them, as one type. Thread-safe. */
public final class BodyReader {
    private final ObjectReader reader;
    private final RequiredPaths required;

    BodyReader(ObjectReader reader, RequiredPaths required) {
        this.reader = reader;
        this.required = required;
    }

    /**
     * Reads a whole body. Only a type with required properties costs a tree.
     *
     * @param json not empty
     * @return the value; null for JSON's null
     * @throws dev.troodon.runtime.http.RefusedException with 400 and the field, if it does not fit
     */
    public @Nullable Object read(byte[] json) {
        try {
            if (required.isEmpty()) {
                return reader.readValue(json);
            }
            return read(reader.readTree(json), "");
        } catch (IOException misfit) {
            throw Refusals.of(misfit, "body", "");
        }
    }

    /**
     * Reads a part of a body.
     *
     * @param part the part
     * @param pointer where it stands, as a JSON pointer
     * @return the value; null for JSON's null
     * @throws dev.troodon.runtime.http.RefusedException with 400 and the field, if it does not fit
     */
    public @Nullable Object read(JsonNode part, String pointer) {
        required.check(part, pointer);
        try {
            return reader.readValue(part);
        } catch (IOException misfit) {
            throw Refusals.of(misfit, "body", pointer);
        }
    }
}
