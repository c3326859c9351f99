package dev.troodon.testkit.check;

import static dev.troodon.testkit.check.Faults.when;

import com.fasterxml.jackson.databind.JsonNode;
import dev.troodon.testkit.check.Observation.Answered;
import dev.troodon.testkit.check.Observation.Described;
import dev.troodon.testkit.document.Input;
import dev.troodon.testkit.document.Lookup;
import dev.troodon.testkit.document.Operation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What fills drop-downs and schemas in the designer. */
final class LookupChecks {
    private static final Map<String, String> TWINS =
            Map.of(Lookup.VALUES, "x-ms-dynamic-list", Lookup.SCHEMA, "x-ms-dynamic-properties");

    private LookupChecks() {}

    static List<Check> all() {
        return List.of(
                on(
                        "6",
                        "lookup-exists",
                        "A lookup names an operation of the document.",
                        lookup -> when(lookup.target().isEmpty(), lookup.operationId()).stream()),
                onTarget(
                        "6",
                        "lookup-parameters-exist",
                        "A lookup names parameters that its operation has.",
                        (lookup, target) -> lookup.extension().path("parameters").properties().stream()
                                .map(Map.Entry::getKey)
                                .filter(name -> target.inputs().stream()
                                        .noneMatch(input -> input.key().equals(name)))),
                onTarget(
                        "6",
                        "lookup-gives-what-is-required",
                        "A lookup gives every parameter that its operation requires.",
                        (lookup, target) -> target.inputs().stream()
                                .filter(input ->
                                        input.required() && !input.schema().has("default"))
                                .map(Input::key)
                                .filter(key ->
                                        !lookup.extension().path("parameters").has(key))),
                on(
                        "6",
                        "lookup-refers-to-inputs",
                        "A lookup refers to inputs of the operation that it serves.",
                        lookup -> lookup.references().stream()
                                .filter(name -> lookup.owner().inputs().stream()
                                        .noneMatch(input -> input.key().equals(name)
                                                || input.key().endsWith("/" + name)))),
                onTarget(
                        "5.6",
                        "lookup-is-get",
                        "A lookup changes nothing: its operation is a GET.",
                        (lookup, target) -> when(!target.method().equals("GET"), target.method()).stream()),
                onTarget(
                        "6",
                        "lookup-paths-exist",
                        "The values that a lookup picks are in its operation's response.",
                        LookupChecks::missingPaths),
                Check.all(
                        Described.class,
                        "9.14",
                        "lookup-has-twin",
                        "A lookup stands there in its older and its newer form, since each product reads another.",
                        seen -> holders(seen.operation())
                                .flatMap(holder -> TWINS.entrySet().stream()
                                        .filter(twin -> holder.has(twin.getKey()) != holder.has(twin.getValue()))
                                        .map(Map.Entry::getKey))),
                Check.of(
                        Answered.class,
                        "5.6",
                        "lookup-answers",
                        "A lookup answers in the designer.",
                        seen -> when(
                                seen.phase() == Phase.LOOKUP
                                        && !seen.exchange().answer().succeeded(),
                                seen.exchange().answer().toString())));
    }

    private interface OnTarget {
        Stream<String> faults(Lookup lookup, Operation target);
    }

    private static Check on(String rule, String id, String demand, Function<Lookup, Stream<String>> faults) {
        return Check.all(
                Described.class,
                rule,
                id,
                demand,
                seen -> lookups(seen.operation()).flatMap(faults));
    }

    private static Check onTarget(String rule, String id, String demand, OnTarget faults) {
        return on(
                rule, id, demand, lookup -> lookup.target().stream().flatMap(target -> faults.faults(lookup, target)));
    }

    private static Stream<JsonNode> holders(Operation operation) {
        return Stream.concat(
                operation.inputs().stream().map(Input::schema),
                operation.bodyParameter().stream()
                        .map(body -> operation.document().resolve(body.path("schema"))));
    }

    private static Stream<Lookup> lookups(Operation operation) {
        return holders(operation)
                .flatMap(holder -> Stream.of(Lookup.VALUES, Lookup.SCHEMA)
                        .flatMap(name -> Lookup.on(holder, name, operation).stream()));
    }

    private static Stream<String> missingPaths(Lookup lookup, Operation target) {
        JsonNode root = target.document().resolve(target.outputSchema());
        if (lookup.name().equals(Lookup.SCHEMA)) {
            return missing(target, root, lookup, "value-path");
        }
        Optional<JsonNode> collection =
                walk(target, root, lookup.extension().path("value-collection").asText(""));
        JsonNode item = target.document().resolve(collection.orElse(root).path("items"));
        return Stream.of(
                        missing(target, root, lookup, "value-collection"),
                        missing(target, item, lookup, "value-path"),
                        missing(target, item, lookup, "value-title"))
                .flatMap(found -> found);
    }

    private static Stream<String> missing(Operation target, JsonNode schema, Lookup lookup, String key) {
        String path = lookup.extension().path(key).asText("");
        return when(!path.isEmpty() && walk(target, schema, path).isEmpty(), key + " " + path).stream();
    }

    // A schema without properties says nothing about what is in it.
    private static Optional<JsonNode> walk(Operation target, JsonNode schema, String path) {
        JsonNode current = schema;
        for (String name : path.isEmpty() ? new String[0] : path.split("/", -1)) {
            if (!current.has("properties")) {
                return Optional.of(current);
            }
            current = target.document().resolve(current.path("properties").path(name));
            if (current.isMissingNode()) {
                return Optional.empty();
            }
        }
        return Optional.of(current);
    }
}
