package dev.troodon.testkit.check;

import static dev.troodon.testkit.check.Faults.when;

import com.fasterxml.jackson.databind.JsonNode;
import dev.troodon.testkit.check.Observation.Described;
import dev.troodon.testkit.check.Observation.Fetched;
import dev.troodon.testkit.document.ApiDocument;
import dev.troodon.testkit.document.Operation;
import dev.troodon.testkit.document.SchemaValidation;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Whether the document as such is one that the platform takes. */
final class DocumentChecks {
    private static final int LARGEST = 1_048_576;
    private static final int MOST_OPERATIONS = 256;

    private DocumentChecks() {}

    static List<Check> all() {
        return List.of(
                onDocument(
                        "7.1",
                        "swagger-2",
                        "The document is OpenAPI 2.0.",
                        document -> Stream.of(document.root().path("swagger").asText())
                                .filter(version -> !version.equals("2.0"))
                                .map(version -> "swagger: " + version)),
                Check.of(
                        Fetched.class,
                        "7.1",
                        "document-is-small-enough",
                        "The document is smaller than 1 MB.",
                        seen -> Optional.of(seen.get().answer().body().bytes().length)
                                .filter(size -> size >= LARGEST)
                                .map(size -> size + " bytes")),
                onDocument(
                        "7.1",
                        "not-too-many-operations",
                        "The document has at most 256 operations.",
                        document -> Stream.of(document.operations().size())
                                .filter(count -> count > MOST_OPERATIONS)
                                .map(count -> count + " operations")),
                onDocument(
                        "7.1",
                        "host-is-only-host",
                        "host has neither scheme nor path.",
                        document ->
                                Stream.of(document.root().path("host").asText()).filter(host -> host.contains("/"))),
                onDocument(
                        "7.1",
                        "base-path-begins-with-slash",
                        "basePath begins with a slash.",
                        document -> Stream.of(document.root().path("basePath").asText("/"))
                                .filter(path -> !path.startsWith("/"))),
                onDocument(
                        "7.1",
                        "references-lead-somewhere",
                        "References lead to something.",
                        document -> Nodes.objects(document.root())
                                .filter(node -> node.has("$ref")
                                        && document.resolve(node).isMissingNode())
                                .map(node -> node.path("$ref").asText())),
                onDocument(
                        "7.1",
                        "references-stand-alone",
                        "Nothing stands beside a reference.",
                        document -> Nodes.objects(document.root())
                                .filter(node -> node.has("$ref") && node.size() > 1)
                                .map(node -> node.path("$ref").asText())),
                onDocument(
                        "7.1",
                        "default-fits-type",
                        "A default is of the type that it is a default of.",
                        document -> Nodes.objects(document.root())
                                .filter(node ->
                                        node.has("default") && node.path("type").isTextual())
                                .filter(node -> !new SchemaValidation(document)
                                        .faults(node, node.path("default"))
                                        .isEmpty())
                                .map(node -> node.path("default").toString())),
                onDocument(
                        "7.2",
                        "ids-are-unique",
                        "No two operations have one operationId.",
                        document -> twice(document.operations().stream().map(Operation::id))),
                onDocument(
                        "7.2",
                        "paths-are-unique",
                        "No two paths differ in case only.",
                        document -> twice(document.root().path("paths").properties().stream()
                                .map(path -> path.getKey().toLowerCase(Locale.ROOT)))),
                onOperation(
                        "7.2",
                        "id-is-a-word",
                        "An operationId is made of letters, digits and the underscore of a revision.",
                        operation -> Stream.of(
                                        operation.node().path("operationId").asText(""))
                                .filter(id -> !id.isEmpty() && !id.matches("[A-Za-z][A-Za-z0-9_]*"))),
                onOperation(
                        "7.2",
                        "path-variables-are-declared",
                        "Every variable of the path is a required parameter.",
                        operation -> operation.templateVariables().stream()
                                .filter(name -> operation.parameters().stream()
                                        .noneMatch(parameter ->
                                                parameter.path("in").asText().equals("path")
                                                        && parameter
                                                                .path("name")
                                                                .asText()
                                                                .equals(name)
                                                        && parameter
                                                                .path("required")
                                                                .asBoolean()))),
                onOperation(
                        "7.2",
                        "get-has-no-body",
                        "A GET has no body, and no operation has body and form.",
                        operation -> when(
                                operation.bodyParameter().isPresent()
                                        && (operation.method().equals("GET")
                                                || operation.parameters().stream()
                                                        .anyMatch(parameter -> parameter
                                                                .path("in")
                                                                .asText()
                                                                .equals("formData"))),
                                "a body")
                                .stream()),
                onOperation(
                        "7.3",
                        "success-is-declared",
                        "Every operation declares a success.",
                        operation -> when(
                                operation.node().path("responses").properties().stream()
                                        .map(Map.Entry::getKey)
                                        .noneMatch(code -> code.startsWith("2") || code.equals("default")),
                                "none")
                                .stream()),
                onOperation(
                        "7.3",
                        "one-response-has-schema",
                        "One response has a schema: the designer reads no second.",
                        operation -> when(
                                operation.node().path("responses").properties().stream()
                                                .filter(response ->
                                                        !response.getKey().equals("202"))
                                                .filter(response -> hasSchema(operation, response.getValue()))
                                                .count()
                                        > 1,
                                "several")
                                .stream()),
                onOperation(
                        "7.4",
                        "operation-has-summary",
                        "An operation that authors see has a summary of at most 120 characters.",
                        operation -> Stream.of(operation.node().path("summary").asText(""))
                                .filter(text -> !operation.isInternal() && (text.isBlank() || text.length() > 120))
                                .map(text -> text.length() + " characters")));
    }

    private static Check onDocument(
            String rule, String id, String demand, Function<ApiDocument, Stream<String>> faults) {
        return Check.all(Fetched.class, rule, id, demand, seen -> faults.apply(seen.document()));
    }

    private static Check onOperation(
            String rule, String id, String demand, Function<Operation, Stream<String>> faults) {
        return Check.all(Described.class, rule, id, demand, seen -> faults.apply(seen.operation()));
    }

    private static boolean hasSchema(Operation operation, JsonNode response) {
        return operation.document().resolve(response).has("schema");
    }

    private static Stream<String> twice(Stream<String> names) {
        Set<String> seen = new HashSet<>();
        return names.filter(name -> !seen.add(name));
    }
}
