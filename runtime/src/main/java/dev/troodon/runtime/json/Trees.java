package dev.troodon.runtime.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** Reads and writes JSON whose type is of no interest. Thread-safe. */
public final class Trees {
    private final JsonMapper mapper;
    private final ObjectWriter writer;

    Trees(JsonMapper mapper) {
        this.mapper = mapper;
        // Trees hold what callers sent: written out, their six bytes 1e9999 would become ten thousand.
        this.writer = mapper.writer().without(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN);
    }

    /**
     * Reads a tree.
     *
     * @param json not empty
     * @return the tree
     * @throws dev.troodon.runtime.http.RefusedException with 400 if it is not JSON
     */
    public JsonNode read(byte[] json) {
        try {
            return mapper.readTree(json);
        } catch (IOException malformed) {
            throw Refusals.of(malformed, "body", "");
        }
    }

    /**
     * Writes a tree.
     *
     * @param tree the tree
     * @return JSON in UTF-8
     */
    public byte[] write(JsonNode tree) {
        try {
            return writer.writeValueAsBytes(tree);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * An empty object.
     *
     * @return a new one
     */
    public ObjectNode object() {
        return mapper.createObjectNode();
    }
}
