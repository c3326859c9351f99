package dev.troodon.testkit.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Walks the JSON of a document, but not into sample values. */
final class Nodes {
    private static final Set<String> VALUES = Set.of("default", "enum", "example", "examples", "x-ms-test-value");
    private static final Set<String> NAMES = Set.of("properties", "definitions", "paths", "responses", "headers");

    private Nodes() {}

    /** Every object in the document except those that are mere maps from names chosen by the author. */
    static Stream<JsonNode> objects(JsonNode root) {
        List<JsonNode> found = new ArrayList<>();
        collect(root, false, found);
        return found.stream();
    }

    private static void collect(JsonNode node, boolean names, List<JsonNode> found) {
        if (node.isObject() && !names) {
            found.add(node);
        }
        if (node.isArray()) {
            node.forEach(item -> collect(item, false, found));
        }
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            boolean value =
                    !names && (VALUES.contains(entry.getKey()) || entry.getKey().startsWith("x-ms-dynamic"));
            if (!value) {
                collect(entry.getValue(), !names && NAMES.contains(entry.getKey()), found);
            }
        }
    }
}
