package dev.troodon.testkit.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A call that a designer makes to fill a drop-down or to learn a schema.
 *
 * @param extension the extension as the document has it
 * @param owner the operation whose author is being helped
 */
public record Lookup(String name, JsonNode extension, Operation owner) {
    /** The extension that names drop-down values. */
    public static final String VALUES = "x-ms-dynamic-values";
    /** The extension that names a schema. */
    public static final String SCHEMA = "x-ms-dynamic-schema";

    /** The lookup of that name on a field or schema. */
    public static Optional<Lookup> on(JsonNode holder, String name, Operation owner) {
        return holder.has(name) ? Optional.of(new Lookup(name, holder.path(name), owner)) : Optional.empty();
    }

    /** The id of the operation called. */
    public String operationId() {
        return extension.path("operationId").asText();
    }

    /** The operation called, if the document has it. */
    public Optional<Operation> target() {
        return owner.document().find(operationId());
    }

    /** The names of the inputs of the owner that it refers to. */
    public List<String> references() {
        List<String> names = new ArrayList<>();
        extension.path("parameters").forEach(value -> {
            if (value.has("parameter")) {
                names.add(value.path("parameter").asText());
            }
        });
        return names;
    }

    /** The inputs of the call, given those of the owner; what the owner lacks is left out. */
    public Map<String, JsonNode> arguments(Map<String, JsonNode> ownerInputs) {
        Map<String, JsonNode> arguments = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : extension.path("parameters").properties()) {
            JsonNode value = entry.getValue();
            if (!value.has("parameter")) {
                arguments.put(entry.getKey(), value);
            } else if (ownerInputs.containsKey(value.path("parameter").asText())) {
                arguments.put(
                        entry.getKey(), ownerInputs.get(value.path("parameter").asText()));
            }
        }
        return arguments;
    }

    /** Whether the document describes the call in full, and the owner's inputs suffice for it. */
    public boolean callable(Map<String, JsonNode> ownerInputs) {
        Map<String, JsonNode> arguments = arguments(ownerInputs);
        List<Input> wanted = target().map(Operation::inputs).orElse(List.of());
        return target().isPresent()
                && wanted.stream().allMatch(input -> !input.required() || arguments.containsKey(input.key()))
                && arguments.keySet().stream()
                        .allMatch(name ->
                                wanted.stream().anyMatch(input -> input.key().equals(name)));
    }

    /** The entries of the drop-down in an answer. */
    public List<Choice> choices(JsonNode answer) {
        List<Choice> choices = new ArrayList<>();
        for (JsonNode item : collection(answer)) {
            JsonNode value = item.isValueNode() ? item : at(item, "value-path");
            JsonNode title = item.isValueNode() ? item : at(item, "value-title");
            if (!value.isMissingNode()) {
                choices.add(new Choice(value, title.asText(value.asText())));
            }
        }
        return choices;
    }

    /** The schema in an answer. */
    public JsonNode schema(JsonNode answer) {
        return at(answer, "value-path");
    }

    private JsonNode collection(JsonNode answer) {
        if (extension.has("value-collection")) {
            return at(answer, "value-collection");
        }
        if (answer.isArray()) {
            return answer;
        }
        for (JsonNode property : answer) {
            if (property.isArray()) {
                return property;
            }
        }
        return answer.path("");
    }

    private JsonNode at(JsonNode node, String key) {
        JsonNode current = node;
        for (String name : extension.path(key).asText("").split("/", -1)) {
            current = name.isEmpty() ? current : current.path(name);
        }
        return current;
    }
}
