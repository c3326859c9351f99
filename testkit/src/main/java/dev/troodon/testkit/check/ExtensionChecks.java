package dev.troodon.testkit.check;

import static dev.troodon.testkit.check.Faults.when;

import com.fasterxml.jackson.databind.JsonNode;
import dev.troodon.testkit.check.Observation.Described;
import dev.troodon.testkit.check.Observation.Fetched;
import dev.troodon.testkit.document.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Whether extensions are spelled and used as the platform knows them. */
final class ExtensionChecks {
    private static final Set<String> KNOWN = Set.of(
            ("summary visibility api-annotation operation-context capabilities trigger trigger-hint trigger-metadata"
                            + " trigger-value notification-content notification-url notification url-encoding dynamic-values"
                            + " dynamic-list dynamic-schema dynamic-properties dynamic-tree enum-values pageable test-value"
                            + " no-generic-test safe-operation media-kind editor editor-options localizeDefaultValue"
                            + " connector-metadata docs deployment-version openai-data openai-manifest"
                            + " require-user-confirmation keywords agentic-protocol")
                    .split(" ", -1));
    private static final Set<String> VISIBILITIES = Set.of("important", "advanced", "internal");
    private static final Set<String> STRIPPED =
            Set.of("allow", "cookie", "expires", "host", "last-modified", "origin", "set-cookie", "transfer-encoding");
    private static final Set<String> PASSED =
            Set.of("accept-version", "content-disposition", "content-encoding", "content-type");

    private ExtensionChecks() {}

    static List<Check> all() {
        return List.of(
                Check.all(
                        Fetched.class,
                        "6",
                        "extensions-are-known",
                        "Extensions that begin with x-ms- are ones that the platform knows.",
                        seen -> Nodes.objects(seen.document().root())
                                .flatMap(node -> node.properties().stream())
                                .map(Map.Entry::getKey)
                                .filter(key -> key.startsWith("x-ms-") && !KNOWN.contains(key.substring(5)))),
                Check.all(
                        Fetched.class,
                        "6",
                        "visibility-is-known",
                        "Visibility is important, advanced or internal.",
                        seen -> Nodes.objects(seen.document().root())
                                .map(node -> node.path("x-ms-visibility"))
                                .filter(value -> !value.isMissingNode() && !VISIBILITIES.contains(value.asText()))
                                .map(value -> "\"" + value.asText() + "\"")),
                on(
                        "6",
                        "internal-has-default",
                        "What is required but internal has a default, since no author can fill it in.",
                        operation -> operation.inputs().stream()
                                .filter(input -> input.required()
                                        && input.hidden()
                                        && !input.callback()
                                        && !operation.isInternal())
                                .filter(input -> !input.schema().has("default"))
                                .map(input -> input.key())),
                on(
                        "6",
                        "path-parameter-says-encoding",
                        "A path parameter says by x-ms-url-encoding how often it is encoded.",
                        operation -> operation.parameters().stream()
                                .filter(parameter ->
                                        parameter.path("in").asText().equals("path")
                                                && !Set.of("single", "double")
                                                        .contains(parameter
                                                                .path("x-ms-url-encoding")
                                                                .asText()))
                                .map(parameter -> parameter.path("name").asText())),
                Check.all(
                        Fetched.class,
                        "6",
                        "enum-values-are-of-enum",
                        "x-ms-enum-values names values of the enum that it stands beside.",
                        seen -> Nodes.objects(seen.document().root()).flatMap(ExtensionChecks::foreign)),
                on(
                        "1.10",
                        "pageable-names-next-link",
                        "A paged operation names nextLink or @odata.nextLink.",
                        operation -> Stream.of(operation.node().path("x-ms-pageable"))
                                .filter(paging -> !paging.isMissingNode()
                                        && !Set.of("nextLink", "@odata.nextLink")
                                                .contains(paging.path("nextLinkName")
                                                        .asText()))
                                .map(JsonNode::toString)),
                on(
                        "1.6",
                        "header-can-pass",
                        "No parameter is bound to a header that the engine strips.",
                        operation -> operation.parameters().stream()
                                .filter(parameter ->
                                        parameter.path("in").asText().equals("header"))
                                .map(parameter -> parameter.path("name").asText())
                                .filter(ExtensionChecks::isStripped)),
                on(
                        "6",
                        "operation-has-own-parameters",
                        "An operation beside parameters of its path has a list of its own: the designer expects it.",
                        operation -> when(
                                operation.pathItem().has("parameters")
                                        && !operation.node().has("parameters"),
                                "none")
                                .stream()));
    }

    private static Check on(String rule, String id, String demand, Function<Operation, Stream<String>> faults) {
        return Check.all(Described.class, rule, id, demand, seen -> faults.apply(seen.operation()));
    }

    private static Stream<String> foreign(JsonNode node) {
        List<JsonNode> allowed = new ArrayList<>();
        node.path("enum").forEach(allowed::add);
        return StreamSupport.stream(node.path("x-ms-enum-values").spliterator(), false)
                .map(entry -> entry.path("value"))
                .filter(value -> !allowed.contains(value))
                .map(JsonNode::toString);
    }

    private static boolean isStripped(String header) {
        String name = header.toLowerCase(Locale.ROOT);
        boolean family = name.startsWith("accept") || name.startsWith("content-");
        return !PASSED.contains(name) && (family || STRIPPED.contains(name));
    }
}
