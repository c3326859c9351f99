package dev.troodon.testkit.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lays out a response schema as the tokens a designer offers. */
final class OutputTokens {
    private static final int DEEPEST = 8;

    private final ApiDocument document;
    private final List<OutputToken> found = new ArrayList<>();

    OutputTokens(ApiDocument document) {
        this.document = document;
    }

    List<OutputToken> of(JsonNode schema) {
        if (!schema.isMissingNode()) {
            add(document.resolve(schema), "", "Body", 0);
        }
        return List.copyOf(found);
    }

    private void add(JsonNode schema, String path, String fallback, int depth) {
        String visibility = schema.path("x-ms-visibility").asText("");
        if (visibility.equals("internal") || depth > DEEPEST) {
            return;
        }
        String label = schema.path("title").asText(schema.path("x-ms-summary").asText(fallback));
        String type = schema.path("type").asText("any");
        found.add(new OutputToken(path, path.isEmpty() ? "Body" : label, type, visibility.equals("advanced")));
        String below = path.isEmpty() ? "" : path + "/";
        if (schema.has("items")) {
            add(document.resolve(schema.path("items")), below + "*", label + " Item", depth + 1);
        }
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            add(document.resolve(property.getValue()), below + property.getKey(), property.getKey(), depth + 1);
        }
    }
}
