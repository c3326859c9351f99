package dev.troodon.processor.fidelity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a document says, one line for each leaf, whatever the order of things, the names of definitions and the place where a schema
 * is kept.
 */
final class Facts {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");
    private static final Set<String> NOT_OF_AN_OPERATION =
            Set.of("operationId", "parameters", "consumes", "produces", "responses", "tags", "schemes", "externalDocs");
    private static final String JSON = "application/json";
    private static final int DEEPEST = 9;

    private final JsonNode document;
    private final Set<String> facts = new TreeSet<>();

    private Facts(JsonNode document) {
        this.document = document;
    }

    static Set<String> of(JsonNode document) {
        Facts facts = new Facts(document);
        facts.root();
        return facts.facts;
    }

    private void root() {
        for (Map.Entry<String, JsonNode> entry : document.path("info").properties()) {
            if (isOurs(entry.getKey())) {
                leaves("info/" + entry.getKey(), entry.getValue());
            }
        }
        for (Map.Entry<String, JsonNode> entry : document.properties()) {
            boolean told =
                    Set.of("host", "schemes", "security", "securityDefinitions").contains(entry.getKey());
            if (entry.getKey().startsWith("x-ms-") || told && !isNothing(entry.getValue())) {
                leaves(entry.getKey(), entry.getValue());
            }
        }
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                if (METHODS.contains(method.getKey())) {
                    operation(path.getKey(), path.getValue(), method.getKey(), method.getValue());
                }
            }
        }
    }

    private void operation(String path, JsonNode item, String method, JsonNode operation) {
        String id = operation.path("operationId").asText(method + " " + path);
        String base = document.path("basePath").asText("").replaceAll("/+$", "");
        add(id + "/at", JsonNodeFactory.instance.textNode(method + " " + base + path));
        boolean body = false;
        List<JsonNode> parameters = new ArrayList<>();
        operation.path("parameters").forEach(parameters::add);
        item.path("parameters").forEach(parameters::add);
        for (JsonNode each : parameters) {
            JsonNode parameter = followed(each);
            parameter(id, parameter);
            body |= Set.of("body", "formData").contains(parameter.path("in").asText());
        }
        if (body) {
            mediaTypes(id, "consumes", operation);
        }
        mediaTypes(id, "produces", operation);
        for (Map.Entry<String, JsonNode> answer : operation.path("responses").properties()) {
            answer(id + " -> " + answer.getKey(), followed(answer.getValue()));
        }
        for (Map.Entry<String, JsonNode> entry : operation.properties()) {
            if (!NOT_OF_AN_OPERATION.contains(entry.getKey()) && isOurs(entry.getKey())) {
                leaves(id + "/" + entry.getKey(), entry.getValue());
            }
        }
        if (Set.of("post", "put", "patch").contains(method)) {
            for (Map.Entry<String, JsonNode> entry :
                    item.path("x-ms-notification-content").properties()) {
                if (entry.getKey().equals("schema")) {
                    schema(id + " notification", entry.getValue(), 0);
                } else {
                    leaves(id + " notification/" + entry.getKey(), entry.getValue());
                }
            }
        }
    }

    private void mediaTypes(String id, String key, JsonNode operation) {
        JsonNode types = isNothing(operation.path(key)) ? document.path(key) : operation.path(key);
        if (isNothing(types)) {
            add(id + "/" + key, JsonNodeFactory.instance.textNode(JSON));
        }
        types.forEach(type -> add(id + "/" + key, type));
    }

    private void parameter(String id, JsonNode parameter) {
        String in = parameter.path("in").asText();
        String where = id + " " + in + ":"
                + (in.equals("body") ? "" : parameter.path("name").asText());
        add(
                where + "/required",
                JsonNodeFactory.instance.booleanNode(parameter.path("required").asBoolean()));
        for (Map.Entry<String, JsonNode> entry : parameter.properties()) {
            switch (entry.getKey()) {
                case "in", "name", "required" -> {}
                case "schema" -> schema(where, entry.getValue(), 0);
                case "items" -> schema(where + "[]", entry.getValue(), 0);
                default -> keyword(where, entry);
            }
        }
    }

    private void answer(String where, JsonNode answer) {
        add(where, JsonNodeFactory.instance.booleanNode(true));
        for (Map.Entry<String, JsonNode> entry : answer.properties()) {
            if (entry.getKey().equals("schema")) {
                schema(where, entry.getValue(), 0);
            } else if (!entry.getKey().equals("examples") && isOurs(entry.getKey())) {
                leaves(where + "/" + entry.getKey(), entry.getValue());
            }
        }
    }

    private void schema(String where, JsonNode reference, int depth) {
        JsonNode schema = followed(reference);
        if (depth > DEEPEST) {
            return;
        }
        if (!schema.has("type") && schema.has("properties")) {
            add(where + "/type", JsonNodeFactory.instance.textNode("object"));
        }
        for (Map.Entry<String, JsonNode> entry : schema.properties()) {
            JsonNode value = entry.getValue();
            switch (entry.getKey()) {
                case "properties" ->
                    value.properties()
                            .forEach(property ->
                                    schema(where + "." + property.getKey(), property.getValue(), depth + 1));
                case "items" -> schema(where + "[]", value, depth + 1);
                default -> keyword(where, entry);
            }
        }
    }

    /** Of a set each member is a fact of its own. */
    private void keyword(String where, Map.Entry<String, JsonNode> entry) {
        String key = where + "/" + entry.getKey();
        if (Set.of("required", "enum").contains(entry.getKey())) {
            entry.getValue().forEach(one -> add(key, one));
        } else if (isOurs(entry.getKey())) {
            leaves(key, entry.getValue());
        }
    }

    private void leaves(String where, JsonNode value) {
        if (isNothing(value)) {
            add(where, value);
        } else if (value.isObject()) {
            value.properties().forEach(entry -> leaves(where + "/" + entry.getKey(), entry.getValue()));
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                leaves(where + "[" + i + "]", value.get(i));
            }
        } else {
            add(where, value);
        }
    }

    private void add(String where, JsonNode value) {
        JsonNode told = value.isTextual()
                ? JsonNodeFactory.instance.textNode(value.asText().strip().replaceAll("\\s+", " "))
                : value;
        facts.add(where + " = " + told);
    }

    private JsonNode followed(JsonNode node) {
        return node.path("$ref").isTextual()
                ? document.at(node.path("$ref").asText().substring(1))
                : node;
    }

    private static boolean isNothing(JsonNode value) {
        return value.isMissingNode() || value.isContainerNode() && value.isEmpty();
    }

    /** Keys of other vendors say nothing to the platform. */
    private static boolean isOurs(String key) {
        return !key.startsWith("x-") || key.startsWith("x-ms-");
    }
}
