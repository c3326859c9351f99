package dev.troodon.testkit.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Makes up inputs that a schema allows: its default, its first choice, or the simplest value of its format. */
public final class Samples {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 8;

    private final ApiDocument document;

    /** Samples for operations of the given document. */
    public Samples(ApiDocument document) {
        this.document = document;
    }

    /** The given inputs, and a sample for each required one that is missing. */
    public Map<String, JsonNode> complete(Operation operation, Map<String, JsonNode> given) {
        Map<String, JsonNode> inputs = new LinkedHashMap<>(given);
        for (Input input : operation.inputs()) {
            boolean body = input.place() == Place.BODY && given.containsKey(input.parameterName());
            boolean parent = !input.bodyPath().isEmpty()
                    && given.containsKey(input.bodyPath().get(0));
            if (input.required() && !input.callback() && !body && !parent) {
                inputs.computeIfAbsent(input.key(), key -> sample(input.schema(), 0));
            }
        }
        return inputs;
    }

    private JsonNode sample(JsonNode reference, int depth) {
        JsonNode schema = document.resolve(reference);
        for (String literal : new String[] {"x-ms-test-value", "default"}) {
            if (schema.has(literal)) {
                return schema.path(literal);
            }
        }
        if (schema.path("enum").has(0)) {
            return schema.path("enum").get(0);
        }
        return switch (schema.path("type").asText("string")) {
            case "integer" -> JSON.numberNode(schema.path("minimum").asInt(1));
            case "number" ->
                JSON.numberNode(schema.path("minimum").decimalValue().add(java.math.BigDecimal.ONE));
            case "boolean" -> JSON.booleanNode(true);
            case "array" -> JSON.arrayNode().add(sample(schema.path("items"), depth + 1));
            case "object" -> object(schema, depth);
            default -> JSON.textNode(text(schema));
        };
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode object = JSON.objectNode();
        Set<String> required = new HashSet<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            if (required.contains(property.getKey()) && depth < DEEPEST) {
                object.set(property.getKey(), sample(property.getValue(), depth + 1));
            }
        }
        return object;
    }

    private static String text(JsonNode schema) {
        String text = switch (schema.path("format").asText("")) {
            case "date" -> "2026-01-31";
            case "date-time" -> "2026-01-31T12:00:00Z";
            case "uuid" -> "00000000-0000-4000-8000-000000000000";
            case "email" -> "someone@example.com";
            case "uri" -> "https://example.com/";
            case "byte" -> "c2FtcGxl";
            default -> "sample";
        };
        int shortest = schema.path("minLength").asInt(0);
        return text.length() < shortest ? text + "x".repeat(shortest - text.length()) : text;
    }
}
