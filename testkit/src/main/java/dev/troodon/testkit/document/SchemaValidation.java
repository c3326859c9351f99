package dev.troodon.testkit.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;

/**
 * Validates JSON against schemas of a Swagger document. They are draft 4 but for {@code x-nullable} and the type
 * {@code file}, which are rewritten. Safe for use by several threads.
 */
public final class SchemaValidation {
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4);
    private final JsonNode definitions;

    /** Validates against schemas that refer to the definitions of the given document. */
    public SchemaValidation(ApiDocument document) {
        this.definitions = translate(document.root().path("definitions"));
    }

    /** What is wrong with the value; empty if nothing is. A missing schema allows everything. */
    public List<String> faults(JsonNode schema, JsonNode value) {
        if (schema.isMissingNode()) {
            return List.of();
        }
        // Siblings of a reference are ignored, so the definitions stand beside an allOf that holds it.
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.set("definitions", definitions);
        root.putArray("allOf").add(translate(schema));
        return registry.getSchema(root).validate(value).stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .map(String::strip)
                .sorted()
                .toList();
    }

    private static JsonNode translate(JsonNode node) {
        if (node.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            node.forEach(item -> array.add(translate(item)));
            return array;
        }
        if (!node.isObject()) {
            return node.isMissingNode() ? JsonNodeFactory.instance.objectNode() : node;
        }
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            boolean literal = entry.getKey().equals("enum") || entry.getKey().equals("default");
            copy.set(entry.getKey(), literal ? entry.getValue() : translate(entry.getValue()));
        }
        if (copy.path("type").asText().equals("file")) {
            copy.remove("type");
        }
        return node.path("x-nullable").asBoolean() ? nullable(copy) : copy;
    }

    private static JsonNode nullable(ObjectNode schema) {
        ObjectNode either = JsonNodeFactory.instance.objectNode();
        either.putArray("anyOf")
                .add(JsonNodeFactory.instance.objectNode().put("type", "null"))
                .add(schema);
        return either;
    }
}
