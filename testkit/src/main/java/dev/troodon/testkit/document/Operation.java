package dev.troodon.testkit.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One operation of a document, as the platform understands it. Immutable. */
public final class Operation {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

    private final ApiDocument document;
    private final String method;
    private final String path;
    private final JsonNode pathItem;
    private final JsonNode node;

    Operation(ApiDocument document, String method, String path, JsonNode pathItem, JsonNode node) {
        this.document = document;
        this.method = method.toUpperCase(Locale.ROOT);
        this.path = path;
        this.pathItem = pathItem;
        this.node = node;
    }

    /** The document it stands in. */
    public ApiDocument document() {
        return document;
    }

    /** The operationId; method and path if there is none. */
    public String id() {
        return node.path("operationId").asText(method + " " + path);
    }

    /** The HTTP method, upper case. */
    public String method() {
        return method;
    }

    /** The path template, without the base path. */
    public String path() {
        return path;
    }

    /** The JSON of the operation. */
    public JsonNode node() {
        return node;
    }

    /** The JSON of the path it stands on. */
    public JsonNode pathItem() {
        return pathItem;
    }

    /** The title a designer shows: the summary, else the id. */
    public String title() {
        return node.path("summary").asText(id());
    }

    /** {@code important}, {@code advanced}, {@code internal}, or empty for normal. */
    public String visibility() {
        return node.path("x-ms-visibility").asText("").toLowerCase(Locale.ROOT);
    }

    /** Whether no author can pick it. */
    public boolean isInternal() {
        return visibility().equals("internal");
    }

    /** What it accepts, each alternative enough: its own requirements, else those of the document; empty if neither has any. */
    public List<JsonNode> accepted() {
        JsonNode stated = (node.has("security") ? node : document.root()).path("security");
        List<JsonNode> alternatives = new ArrayList<>();
        stated.forEach(alternatives::add);
        return List.copyOf(alternatives);
    }

    /** Whether it accepts everybody, so that a credential is not needed. */
    public boolean isAnonymous() {
        return accepted().isEmpty() || accepted().stream().anyMatch(JsonNode::isEmpty);
    }

    int rank() {
        return switch (visibility()) {
            case "important" -> 0;
            case "advanced" -> 2;
            default -> 1;
        };
    }

    /** By which pattern the engine calls it. */
    public Kind kind() {
        boolean trigger = node.has("x-ms-trigger");
        boolean webhook =
                callback().isPresent() || (method.equals("POST") && pathItem.has("x-ms-notification-content"));
        if (webhook) {
            return trigger ? Kind.WEBHOOK_TRIGGER : Kind.WEBHOOK_ACTION;
        }
        if (trigger) {
            return Kind.POLLING_TRIGGER;
        }
        return node.path("responses").has("202") ? Kind.ASYNC_ACTION : Kind.ACTION;
    }

    /** Whether it is a trigger whose answer holds several events. */
    public boolean isBatch() {
        return node.path("x-ms-trigger").asText().equals("batch");
    }

    /** All parameters, references resolved: those of the path first, overridden by its own. */
    public List<JsonNode> parameters() {
        Map<String, JsonNode> merged = new java.util.LinkedHashMap<>();
        for (JsonNode holder : List.of(pathItem, node)) {
            for (JsonNode reference : holder.path("parameters")) {
                JsonNode parameter = document.resolve(reference);
                merged.put(
                        parameter.path("in").asText() + " "
                                + parameter.path("name").asText(),
                        parameter);
            }
        }
        return List.copyOf(merged.values());
    }

    /** The body parameter, if there is one. */
    public Optional<JsonNode> bodyParameter() {
        return parameters().stream()
                .filter(parameter -> parameter.path("in").asText().equals("body"))
                .findFirst();
    }

    /** The fields an author may fill in and those the engine fills in. */
    public List<Input> inputs() {
        return new Inputs(this).all();
    }

    /** The field that takes the callback URL. */
    public Optional<Input> callback() {
        return inputs().stream().filter(Input::callback).findFirst();
    }

    /** The declared answer of that status. */
    public Optional<JsonNode> response(int status) {
        JsonNode response = document.resolve(node.path("responses").path(Integer.toString(status)));
        return response.isMissingNode() ? Optional.empty() : Optional.of(response);
    }

    /** The schema of the body posted to the callback URL; a missing node if there is none. */
    public JsonNode notificationSchema() {
        return pathItem.path("x-ms-notification-content").path("schema");
    }

    /**
     * The schema from which a designer takes the outputs: of the notification for a webhook, else of the only success response,
     * else of 200, 201 or {@code default}, in this order. A missing node if there is none.
     */
    public JsonNode outputSchema() {
        if (kind().isWebhook()) {
            return notificationSchema();
        }
        List<String> successes = new ArrayList<>();
        node.path("responses").fieldNames().forEachRemaining(code -> {
            if (code.startsWith("2")) {
                successes.add(code);
            }
        });
        List<String> candidates = successes.size() == 1 ? successes : List.of("200", "201", "default");
        for (String code : candidates) {
            JsonNode response = document.resolve(node.path("responses").path(code));
            if (!response.isMissingNode()) {
                return response.path("schema");
            }
        }
        return MissingNode.getInstance();
    }

    /** What later steps of a workflow can pick. */
    public List<OutputToken> outputs() {
        return new OutputTokens(document).of(outputSchema());
    }

    /** How a batch is taken apart; empty if the designer cannot tell, or if this is no batch. */
    public Optional<SplitOn> splitOn() {
        return isBatch() ? SplitOn.derive(document, outputSchema()) : Optional.empty();
    }

    /** The names in the path template, in order. */
    public List<String> templateVariables() {
        Matcher matcher = VARIABLE.matcher(path);
        List<String> names = new ArrayList<>();
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    boolean matches(String basePath, String rawPath) {
        StringBuilder expression = new StringBuilder(Pattern.quote(basePath));
        Matcher matcher = VARIABLE.matcher(path);
        int end = 0;
        while (matcher.find()) {
            expression
                    .append(Pattern.quote(path.substring(end, matcher.start())))
                    .append("[^/]+");
            end = matcher.end();
        }
        expression.append(Pattern.quote(path.substring(end)));
        return rawPath.matches(expression.toString());
    }

    @Override
    public String toString() {
        return id();
    }
}
