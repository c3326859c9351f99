package dev.troodon.testkit.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Lays out the fields of an operation: parameters as they are, an object body property by property. */
final class Inputs {
    private static final int DEEPEST = 8;

    private final ApiDocument document;
    private final List<JsonNode> parameters;
    private final List<Input> found = new ArrayList<>();

    Inputs(Operation operation) {
        this.document = operation.document();
        this.parameters = operation.parameters();
    }

    List<Input> all() {
        for (JsonNode parameter : parameters) {
            if (parameter.path("in").asText().equals("body")) {
                body(parameter);
            } else {
                found.add(parameter(parameter));
            }
        }
        return List.copyOf(found);
    }

    private static Input parameter(JsonNode parameter) {
        Place place = switch (parameter.path("in").asText()) {
            case "path" -> Place.PATH;
            case "header" -> Place.HEADER;
            case "formData" -> Place.FORM;
            default -> Place.QUERY;
        };
        String name = parameter.path("name").asText();
        return new Input(
                name,
                place,
                parameter.path("x-ms-summary").asText(name),
                parameter.path("description").asText(""),
                visibility(parameter, ""),
                parameter.path("required").asBoolean(),
                parameter,
                parameter,
                List.of(),
                parameter.path("x-ms-notification-url").asBoolean());
    }

    private void body(JsonNode parameter) {
        JsonNode schema = document.resolve(parameter.path("schema"));
        boolean required = parameter.path("required").asBoolean();
        String visibility = visibility(parameter, "");
        if (isObject(schema)) {
            properties(parameter, schema, List.of(), "", visibility(schema, visibility), required, 0);
        } else {
            String name = parameter.path("name").asText();
            String label = label(schema, parameter.path("x-ms-summary").asText(name));
            boolean callback = schema.path("x-ms-notification-url").asBoolean();
            String description = parameter.path("description").asText("");
            found.add(new Input(
                    name,
                    Place.BODY,
                    label,
                    description,
                    visibility(schema, visibility),
                    required,
                    schema,
                    parameter,
                    List.of(),
                    callback));
        }
    }

    private void properties(
            JsonNode parameter,
            JsonNode schema,
            List<String> above,
            String prefix,
            String visibility,
            boolean required,
            int depth) {
        Set<String> names = new HashSet<>();
        schema.path("required").forEach(name -> names.add(name.asText()));
        for (Map.Entry<String, JsonNode> entry : schema.path("properties").properties()) {
            JsonNode property = document.resolve(entry.getValue());
            List<String> path = new ArrayList<>(above);
            path.add(entry.getKey());
            String label = prefix + label(property, entry.getKey());
            boolean needed = required && names.contains(entry.getKey());
            String shown = visibility(property, visibility);
            if (isObject(property) && depth < DEEPEST) {
                properties(parameter, property, path, label + " ", shown, needed, depth + 1);
            } else {
                found.add(new Input(
                        String.join("/", path),
                        Place.BODY,
                        label,
                        property.path("description").asText(""),
                        shown,
                        needed,
                        property,
                        parameter,
                        List.copyOf(path),
                        property.path("x-ms-notification-url").asBoolean()));
            }
        }
    }

    private static boolean isObject(JsonNode schema) {
        return schema.path("type").asText().equals("object")
                && !schema.path("properties").isEmpty();
    }

    private static String label(JsonNode schema, String key) {
        return schema.path("title").asText(schema.path("x-ms-summary").asText(key));
    }

    private static String visibility(JsonNode node, String inherited) {
        return node.path("x-ms-visibility").asText(inherited).toLowerCase(Locale.ROOT);
    }
}
