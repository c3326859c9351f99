package dev.troodon.testkit.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where in the answer of a batch trigger the array stands.
 *
 * @param path property names from the root; empty if the root is the array
 */
public record SplitOn(List<String> path) {
    private static final int DEEPEST = 8;

    /** Copies the path. */
    public SplitOn {
        path = List.copyOf(path);
    }

    /**
     * What a designer finds: the root if it is an array, else the array to which the one visible property leads. A second visible
     * property anywhere on the way and it finds nothing.
     */
    static Optional<SplitOn> derive(ApiDocument document, JsonNode schema) {
        List<String> path = new ArrayList<>();
        JsonNode current = document.resolve(schema);
        for (int depth = 0; depth < DEEPEST; depth++) {
            if (current.path("type").asText().equals("array")) {
                return Optional.of(new SplitOn(path));
            }
            List<Map.Entry<String, JsonNode>> visible = current.path("properties").properties().stream()
                    .filter(property -> !document.resolve(property.getValue())
                            .path("x-ms-visibility")
                            .asText()
                            .equals("internal"))
                    .toList();
            if (visible.size() != 1) {
                return Optional.empty();
            }
            path.add(visible.get(0).getKey());
            current = document.resolve(visible.get(0).getValue());
        }
        return Optional.empty();
    }

    /** The array in an answer, if it is there. */
    public Optional<JsonNode> array(JsonNode body) {
        JsonNode current = body;
        for (String name : path) {
            current = current.path(name);
        }
        return current.isArray() ? Optional.of(current) : Optional.empty();
    }

    /** The events in an answer; empty if there is no array in that place. */
    public List<JsonNode> items(JsonNode body) {
        List<JsonNode> items = new ArrayList<>();
        array(body).ifPresent(array -> array.forEach(items::add));
        return items;
    }

    /** The expression that the designer writes into the workflow. */
    public String expression() {
        StringBuilder text = new StringBuilder("@triggerBody()");
        path.forEach(name -> text.append("?['").append(name).append("']"));
        return text.toString();
    }
}
