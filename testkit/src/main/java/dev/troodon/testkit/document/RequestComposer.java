package dev.troodon.testkit.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.troodon.testkit.wire.Body;
import dev.troodon.testkit.wire.Request;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/** Makes of inputs the request that the engine sends. Immutable. */
public final class RequestComposer {
    private final Operation operation;
    private final boolean lenient;

    /** Composes complete requests. */
    public RequestComposer(Operation operation) {
        this(operation, false);
    }

    private RequestComposer(Operation operation, boolean lenient) {
        this.operation = operation;
        this.lenient = lenient;
    }

    /** One that leaves out what is missing, as no designer would: for probing a connector. */
    public RequestComposer lenient() {
        return new RequestComposer(operation, true);
    }

    /**
     * The request for the given inputs.
     *
     * @param inputs by key of {@link Input}, or the whole body under the body parameter's name
     * @param callback what goes into the field for the callback URL, if there is one
     * @throws IllegalArgumentException if a required input is missing or an unknown one given
     */
    public Request compose(Map<String, JsonNode> inputs, Optional<String> callback) {
        refuseUnknown(inputs);
        Map<Input, JsonNode> values = values(inputs, callback);
        String path = operation.path();
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        StringJoiner form = new StringJoiner("&");
        Map<String, String> headers = new LinkedHashMap<>();
        for (Map.Entry<Input, JsonNode> entry : values.entrySet()) {
            Input input = entry.getKey();
            String name = input.parameterName();
            switch (input.place()) {
                case PATH -> path = path.replace("{" + name + "}", encodePath(input, entry.getValue()));
                case QUERY ->
                    texts(input, entry.getValue()).forEach(text -> query.add(encode(name) + "=" + encode(text)));
                case HEADER -> headers.put(name, String.join(",", texts(input, entry.getValue())));
                case FORM ->
                    texts(input, entry.getValue()).forEach(text -> form.add(encode(name) + "=" + encode(text)));
                case BODY -> {}
            }
        }
        Optional<JsonNode> body = body(inputs, values);
        Body bytes = body.map(Body::of).orElse(Body.empty());
        if (body.isPresent()) {
            headers.put("Content-Type", "application/json; charset=utf-8");
        } else if (form.length() > 0) {
            bytes = Body.of(form.toString());
            headers.put("Content-Type", "application/x-www-form-urlencoded");
        }
        headers.putIfAbsent("Accept", "application/json");
        URI uri = URI.create(operation.document().baseUrl() + path + query);
        return new Request(operation.method(), uri, headers, bytes);
    }

    private void refuseUnknown(Map<String, JsonNode> inputs) {
        List<String> unknown = new ArrayList<>(inputs.keySet());
        operation.inputs().forEach(input -> {
            unknown.remove(input.key());
            unknown.remove(input.parameterName());
            if (!input.bodyPath().isEmpty()) {
                unknown.remove(input.bodyPath().get(0));
            }
        });
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(operation + " has no input " + String.join(", ", unknown));
        }
    }

    private Map<Input, JsonNode> values(Map<String, JsonNode> inputs, Optional<String> callback) {
        Map<Input, JsonNode> values = new LinkedHashMap<>();
        for (Input input : operation.inputs()) {
            JsonNode given = inputs.get(input.key());
            if (input.callback()) {
                callback.ifPresent(url -> values.put(input, JsonNodeFactory.instance.textNode(url)));
            } else if (given != null) {
                values.put(input, given);
            } else if (input.schema().has("default") && (input.required() || !input.hidden())) {
                values.put(input, input.schema().path("default"));
            } else if (input.required() && !lenient && !covered(input, inputs)) {
                throw new IllegalArgumentException(operation + " needs the input " + input.key());
            }
        }
        return values;
    }

    private static boolean covered(Input input, Map<String, JsonNode> inputs) {
        return input.place() == Place.BODY
                && (inputs.containsKey(input.parameterName())
                        || (!input.bodyPath().isEmpty()
                                && inputs.containsKey(input.bodyPath().get(0))));
    }

    private Optional<JsonNode> body(Map<String, JsonNode> inputs, Map<Input, JsonNode> values) {
        Optional<JsonNode> parameter = operation.bodyParameter();
        if (parameter.isEmpty()) {
            return Optional.empty();
        }
        JsonNode whole = inputs.get(parameter.get().path("name").asText());
        boolean flat = values.keySet().stream()
                .noneMatch(
                        input -> input.place() == Place.BODY && input.bodyPath().isEmpty());
        if (!flat || (whole != null && !whole.isObject())) {
            return Optional.ofNullable(whole);
        }
        ObjectNode body =
                whole instanceof ObjectNode object ? object.deepCopy() : JsonNodeFactory.instance.objectNode();
        inputs.forEach((key, value) -> {
            if (operation.inputs().stream()
                    .anyMatch(input -> !input.bodyPath().isEmpty()
                            && input.bodyPath().get(0).equals(key))) {
                body.set(key, value.deepCopy());
            }
        });
        values.forEach((input, value) -> {
            if (!input.bodyPath().isEmpty() && (whole == null || input.callback())) {
                put(body, input.bodyPath(), value);
            }
        });
        return Optional.of(body);
    }

    private static void put(ObjectNode body, List<String> path, JsonNode value) {
        ObjectNode current = body;
        for (String name : path.subList(0, path.size() - 1)) {
            current = current.withObjectProperty(name);
        }
        current.set(path.get(path.size() - 1), value);
    }

    private static List<String> texts(Input input, JsonNode value) {
        if (!value.isArray()) {
            return List.of(value.isValueNode() ? value.asText() : value.toString());
        }
        List<String> items = new ArrayList<>();
        value.forEach(item -> items.add(item.asText()));
        String separator = switch (input.schema().path("collectionFormat").asText("csv")) {
            case "ssv" -> " ";
            case "tsv" -> "\t";
            case "pipes" -> "|";
            default -> ",";
        };
        return input.schema().path("collectionFormat").asText().equals("multi")
                ? items
                : List.of(String.join(separator, items));
    }

    // A path parameter is always encoded; "double" asks for it twice, so that a slash survives gateways that decode
    // once.
    private static String encodePath(Input input, JsonNode value) {
        String once = encode(String.join(",", texts(input, value)));
        return input.schema().path("x-ms-url-encoding").asText().equals("double") ? encode(once) : once;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
