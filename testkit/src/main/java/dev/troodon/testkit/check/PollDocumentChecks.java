package dev.troodon.testkit.check;

import static dev.troodon.testkit.check.Faults.when;

import com.fasterxml.jackson.databind.JsonNode;
import dev.troodon.testkit.check.Observation.Described;
import dev.troodon.testkit.document.Kind;
import dev.troodon.testkit.document.Operation;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How the document tells of polling triggers. */
final class PollDocumentChecks {
    private PollDocumentChecks() {}

    static List<Check> all() {
        return List.of(
                Check.of(
                        Described.class,
                        "3.6",
                        "trigger-is-single-or-batch",
                        "A trigger is single or batch.",
                        seen -> Optional.of(seen.operation().node().path("x-ms-trigger"))
                                .filter(value -> !value.isMissingNode()
                                        && !List.of("single", "batch").contains(value.asText()))
                                .map(value -> "x-ms-trigger: " + value)),
                onTrigger(
                        "3.6",
                        "batch-can-be-split",
                        "The designer can find the array of a batch: the root, or behind the only visible property.",
                        operation ->
                                when(operation.isBatch() && operation.splitOn().isEmpty(), "no array to be found")),
                onTrigger(
                        "3.6",
                        "single-is-object",
                        "A single event is an object.",
                        operation -> Optional.of(schema(operation).path("type").asText("object"))
                                .filter(type -> operation
                                                .node()
                                                .path("x-ms-trigger")
                                                .asText()
                                                .equals("single")
                                        && !type.equals("object"))
                                .map(type -> "a schema of type " + type)),
                onTrigger(
                        "3.1",
                        "trigger-documents-both-answers",
                        "A polling trigger documents 200, with its events, and 202.",
                        operation -> when(
                                operation
                                                .response(200)
                                                .filter(it -> it.has("schema"))
                                                .isEmpty()
                                        || operation.response(202).isEmpty(),
                                "not both")),
                onTrigger(
                        "3.8",
                        "polling-is-marked",
                        "x-ms-trigger-metadata marks a trigger as polled.",
                        operation -> Optional.of(operation.node().path("x-ms-trigger-metadata"))
                                .filter(mark -> !mark.path("kind").asText().equals("query")
                                        || !mark.path("mode").asText().equals("polling"))
                                .map(mark -> mark.isMissingNode() ? "no mark" : "the mark " + mark)));
    }

    private static Check onTrigger(String rule, String id, String demand, Function<Operation, Optional<String>> fault) {
        return Check.of(
                Described.class,
                rule,
                id,
                demand,
                seen -> seen.operation().kind() == Kind.POLLING_TRIGGER
                        ? fault.apply(seen.operation())
                        : Optional.empty());
    }

    private static JsonNode schema(Operation operation) {
        return operation.document().resolve(operation.outputSchema());
    }
}
