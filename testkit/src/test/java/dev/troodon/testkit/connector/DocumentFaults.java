package dev.troodon.testkit.connector;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Faults of the document: what the honest document becomes. */
final class DocumentFaults {
    private static final Map<String, Consumer<ObjectNode>> FAULTS = new TreeMap<>();
    private static final String PRICE = "/paths/~1prices~1{flavour}/get";
    private static final String NOTES = "/paths/~1notes/post";
    private static final String ORDERS = "/paths/~1orders/post";
    private static final String FILES = "/paths/~1files/get";
    private static final String ALERTS = "/paths/~1alerts/post";
    private static final String STARS = NOTES + "/parameters/0/schema/properties/stars";
    private static final String CALLBACK = ALERTS + "/parameters/0/schema/properties/callbackUrl";
    private static final String LOOKUP = PRICE + "/parameters/0/x-ms-dynamic-values";

    static {
        on("202-is-documented", ORDERS + "/responses", at -> at.remove("202"));
        on("202-is-not-alone", ORDERS + "/responses", at -> {
            at.remove("200");
            at.putObject("default").put("description", "Outcome");
        });
        on(
                "202-has-no-schema",
                ORDERS + "/responses/202",
                at -> at.putObject("schema").put("type", "object"));
        on("202-declares-its-headers", ORDERS + "/responses/202", at -> at.remove("headers"));
        on("job-status-is-documented", "/paths", at -> at.remove("/jobs/{jobId}"));
        on("trigger-is-single-or-batch", FILES, at -> at.put("x-ms-trigger", "many"));
        on("batch-can-be-split", FILES + "/responses/200", at -> {
            ObjectNode properties = at.putObject("schema").put("type", "object").putObject("properties");
            properties.putObject("value").put("type", "array");
            properties.putObject("count").put("type", "integer");
        });
        on("single-is-object", FILES, at -> at.put("x-ms-trigger", "single"));
        on("trigger-documents-both-answers", FILES + "/responses", at -> at.remove("202"));
        on("polling-is-marked", FILES, at -> at.remove("x-ms-trigger-metadata"));
        on("state-is-documented", FILES + "/parameters/1", at -> at.remove("x-ms-visibility"));
        webhooks();
        on("operation-has-id", NOTES, at -> at.remove("operationId"));
        on("one-scheme", "", at -> at.putArray("schemes").add("http").add("https"));
        on(
                "one-security-definition",
                "/securityDefinitions",
                at -> at.putObject("other").put("type", "basic"));
        on(
                "security-is-usable",
                "/securityDefinitions",
                at -> at.putObject("key").put("type", "oauth2").put("flow", "implicit"));
        on(
                "security-is-defined",
                NOTES,
                at -> at.putArray("security").addObject().putArray("nowhere"));
        schemes();
        lookups();
        on("test-connection-is-callable", "/x-ms-capabilities/testConnection", at -> at.put("operationId", "Pong"));
        on("extensions-are-known", NOTES, at -> at.put("x-ms-visbility", "important"));
        on("visibility-is-known", NOTES, at -> at.put("x-ms-visibility", "recommended"));
        on(
                "internal-has-default",
                NOTES + "/parameters/0/schema/properties/title",
                at -> at.put("x-ms-visibility", "internal"));
        on("path-parameter-says-encoding", PRICE + "/parameters/0", at -> at.remove("x-ms-url-encoding"));
        on("enum-values-are-of-enum", STARS + "/x-ms-enum-values/0", at -> at.put("value", 9));
        on(
                "pageable-names-next-link",
                NOTES,
                at -> at.putObject("x-ms-pageable").put("nextLinkName", "more"));
        on(
                "header-can-pass",
                NOTES,
                at -> at.withArray("parameters")
                        .addObject()
                        .put("name", "Cookie")
                        .put("in", "header")
                        .put("type", "string"));
        on("operation-has-own-parameters", "/paths/~1flavours", at -> {
            at.putArray("parameters");
            ((ObjectNode) at.path("get")).remove("parameters");
        });
        whole();
    }

    private DocumentFaults() {}

    private static void webhooks() {
        on("subscribe-is-post", "/paths/~1alerts", at -> at.set("put", at.remove("post")));
        on("unsubscribe-stands-below-subscribe", "/paths", at -> hooks(at));
        on("unsubscribe-is-documented", "/paths", at -> {});
        on("notification-content-on-path", ALERTS, at -> at.putObject("x-ms-notification-content"));
        on("callback-and-content-together", "/paths/~1alerts", at -> at.remove("x-ms-notification-content"));
        on(
                "subscribe-is-alone",
                "/paths/~1alerts",
                at -> at.putObject("get")
                        .put("operationId", "ListAlerts")
                        .put("x-ms-visibility", "internal")
                        .putObject("responses")
                        .putObject("200")
                        .put("description", "Alerts"));
        on("webhook-trigger-is-single", ALERTS, at -> at.put("x-ms-trigger", "batch"));
        on("callback-is-flagged-by-boolean", CALLBACK, at -> at.put("x-ms-notification-url", "true"));
        on("callback-is-string-of-body", CALLBACK, at -> at.put("type", "integer"));
        on(
                "callback-is-required",
                ALERTS + "/parameters/0/schema",
                at -> at.putArray("required").add("security"));
        on("callback-is-internal", CALLBACK, at -> at.remove("x-ms-visibility"));
        on("callback-has-no-internal-parent", ALERTS + "/parameters/0", at -> {
            at.put("x-ms-visibility", "internal");
            ((ObjectNode) at.at("/schema/properties/security")).put("default", "any");
        });
    }

    private static void hooks(ObjectNode paths) {
        JsonNode delete = paths.remove("/alerts/{id}");
        paths.remove("/approvals/{id}");
        paths.set("/hooks/{id}", delete);
    }

    // No faults but the last: the same connector, secured in another way.
    private static void schemes() {
        String definitions = "/securityDefinitions";
        on(
                "allowed: a key in the query",
                definitions,
                at -> at.putObject("key")
                        .put("type", "apiKey")
                        .put("in", "query")
                        .put("name", "code"));
        on("allowed: basic", definitions, at -> at.putObject("key").put("type", "basic"));
        for (String id : new String[] {"allowed: a token", "scopes-are-required"}) {
            on(id, "", at -> {
                at.withObject(definitions)
                        .putObject("key")
                        .put("type", "oauth2")
                        .put("flow", "accessCode");
                at.putArray("security").addObject().putArray("key").add("cakes.write");
            });
        }
    }

    private static void lookups() {
        on("lookup-exists", "", at -> {
            ((ObjectNode) at.at(LOOKUP)).put("operationId", "Nothing");
        });
        on("lookup-parameters-exist", LOOKUP, at -> at.putObject("parameters").put("unknown", 1));
        on(
                "lookup-gives-what-is-required",
                "/paths/~1flavours/get",
                at -> at.withArray("parameters")
                        .addObject()
                        .put("name", "season")
                        .put("in", "query")
                        .put("type", "string")
                        .put("required", true));
        on("lookup-refers-to-inputs", "", at -> {
            ((ObjectNode) at.at("/paths/~1flavours/get"))
                    .withArray("parameters")
                    .addObject()
                    .put("name", "season")
                    .put("in", "query")
                    .put("type", "string");
            ((ObjectNode) at.at(LOOKUP))
                    .putObject("parameters")
                    .putObject("season")
                    .put("parameter", "missing");
        });
        on("lookup-is-get", "/paths/~1flavours", at -> at.set("post", at.remove("get")));
        on("lookup-paths-exist", LOOKUP, at -> at.put("value-title", "title"));
        on("lookup-has-twin", PRICE + "/parameters/0", at -> at.remove("x-ms-dynamic-list"));
    }

    private static void whole() {
        on("swagger-2", "", at -> at.put("swagger", "3.0.0"));
        on("document-is-small-enough", "/info", at -> at.put("description", "x".repeat(1_100_000)));
        on("not-too-many-operations", "/paths", at -> {
            for (int i = 0; i < 260; i++) {
                at.putObject("/more" + i).set("get", internal("More" + i));
            }
        });
        on(
                "host-is-only-host",
                "",
                at -> at.put("host", "http://" + at.path("host").asText()));
        on("base-path-begins-with-slash", "", at -> at.put("basePath", "api"));
        on(
                "references-lead-somewhere",
                NOTES + "/responses",
                at -> at.putObject("400").put("$ref", "#/responses/Nothing"));
        on("references-stand-alone", PRICE + "/responses/200/schema", at -> at.put("description", "Beside"));
        on("default-fits-type", "/paths/~1jobs~1{jobId}/get/parameters/0", at -> at.put("default", 3));
        on("ids-are-unique", "/paths/~1flavours", at -> at.set("head", internal("ListFlavours")));
        on("paths-are-unique", "/paths", at -> at.putObject("/Notes").set("get", internal("Other")));
        on("id-is-a-word", NOTES, at -> at.put("operationId", "Add-Note"));
        on("path-variables-are-declared", "/paths/~1jobs~1{jobId}/get", at -> at.putArray("parameters"));
        on(
                "get-has-no-body",
                "/paths/~1flavours/get",
                at -> at.withArray("parameters")
                        .addObject()
                        .put("name", "body")
                        .put("in", "body")
                        .putObject("schema"));
        on("success-is-declared", "/paths/~1flavours", at -> {
            at.putObject("head")
                    .put("operationId", "Other")
                    .put("x-ms-visibility", "internal")
                    .putObject("responses");
        });
        on(
                "one-response-has-schema",
                NOTES + "/responses",
                at -> at.putObject("400")
                        .put("description", "No")
                        .putObject("schema")
                        .put("type", "object"));
        on("operation-has-summary", NOTES, at -> at.remove("summary"));
    }

    private static ObjectNode internal(String id) {
        ObjectNode operation = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();
        operation.put("operationId", id).put("x-ms-visibility", "internal");
        operation.putObject("responses").putObject("200").put("description", "Fine");
        return operation;
    }

    private static void on(String id, String pointer, Consumer<ObjectNode> fault) {
        FAULTS.put(id, root -> fault.accept((ObjectNode) root.at(pointer)));
    }

    static void spoil(String fault, ObjectNode root) {
        FAULTS.getOrDefault(fault, same -> {}).accept(root);
    }
}
