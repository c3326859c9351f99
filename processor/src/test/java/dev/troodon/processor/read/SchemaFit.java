package dev.troodon.processor.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** Whether JSON fits a schema of a document. */
final class SchemaFit {
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4);

    private SchemaFit() {}

    static List<String> faults(JsonNode document, JsonNode schema, JsonNode value) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.set("definitions", document.path("definitions"));
        root.putArray("allOf").add(schema);
        return REGISTRY.getSchema(root).validate(value).stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .sorted()
                .toList();
    }
}
