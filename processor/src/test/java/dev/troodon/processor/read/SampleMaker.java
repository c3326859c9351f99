package dev.troodon.processor.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Makes a value that a schema allows: with everything that may be there, or with what must be there only. */
final class SampleMaker {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Deeper, only what is required is there: types may hold themselves. */
    private static final int DEEPEST = 5;

    private final JsonNode document;
    private final boolean full;

    SampleMaker(JsonNode document, boolean full) {
        this.document = document;
        this.full = full;
    }

    JsonNode of(JsonNode schema) {
        return of(schema, 0);
    }

    private JsonNode of(JsonNode schema, int depth) {
        if (schema.has("$ref")) {
            String name = schema.path("$ref").asText().substring("#/definitions/".length());
            return of(document.path("definitions").path(name), depth);
        }
        if (schema.has("enum")) {
            return schema.path("enum").path(0);
        }
        return switch (schema.path("type").asText()) {
            case "object" -> object(schema, depth);
            case "array" -> {
                boolean more = depth < DEEPEST && (full || depth == 0);
                yield more ? NODES.arrayNode().add(of(schema.path("items"), depth + 1)) : NODES.arrayNode();
            }
            case "integer" -> NODES.numberNode(7);
            case "number" -> NODES.numberNode(2.5);
            case "boolean" -> NODES.booleanNode(true);
            case "string" -> NODES.textNode(text(schema.path("format").asText()));
            default -> NODES.objectNode();
        };
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode object = NODES.objectNode();
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            boolean required = schema.path("required").toString().contains("\"" + property.getKey() + "\"");
            if (required || (full && depth < DEEPEST)) {
                object.set(property.getKey(), of(property.getValue(), depth + 1));
            }
        }
        if (schema.has("additionalProperties") && full && depth < DEEPEST) {
            object.set("MONDAY", of(schema.path("additionalProperties"), depth + 1));
        }
        return object;
    }

    private static String text(String format) {
        return switch (format) {
            case "date" -> "2026-01-02";
            case "date-time" -> "2026-01-02T03:04:05Z";
            case "date-no-tz" -> "2026-01-02T03:04:05";
            case "uuid" -> "00000000-0000-0001-0000-000000000002";
            case "uri" -> "https://example.com/a";
            case "byte" -> "AQID";
            default -> "5";
        };
    }
}
