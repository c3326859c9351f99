package dev.troodon.testkit.check;

import static dev.troodon.testkit.check.Faults.when;

import com.fasterxml.jackson.databind.JsonNode;
import dev.troodon.testkit.check.Observation.Answered;
import dev.troodon.testkit.check.Observation.Described;
import dev.troodon.testkit.document.Operation;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** How the document tells of answers with 202, and of jobs. */
final class JobDocumentChecks {
    private JobDocumentChecks() {}

    static List<Check> all() {
        return List.of(
                Check.of(
                        Described.class,
                        "2.14",
                        "202-is-not-alone",
                        "Beside 202 stands the final answer, else the designer shows no outputs.",
                        seen -> when(
                                seen.operation().response(202).isPresent()
                                        && List.of(200, 201, 204).stream()
                                                .noneMatch(code -> seen.operation()
                                                        .response(code)
                                                        .isPresent()),
                                "202 as the only success")),
                Check.of(
                        Described.class,
                        "2.14",
                        "202-has-no-schema",
                        "202 has no schema.",
                        seen -> seen.operation()
                                .response(202)
                                .filter(response -> response.has("schema"))
                                .map(response -> "a schema on 202")),
                Check.of(
                        Described.class,
                        "2.14",
                        "202-declares-its-headers",
                        "202 declares the headers Location and Retry-After.",
                        seen -> seen.operation()
                                .response(202)
                                .map(response -> response.path("headers"))
                                .filter(headers -> !declares(headers, "Location") || !declares(headers, "Retry-After"))
                                .map(headers -> "not both")),
                Check.of(
                        Answered.class,
                        "2.14",
                        "job-status-is-documented",
                        "The address of a job is a GET of the document, and internal.",
                        seen -> seen.phase() == Phase.ACTION && seen.exchange().status() == 202
                                ? Urls.callable(seen.exchange().answer())
                                        .flatMap(url -> undeclared(seen.operation(), "GET", url))
                                : Optional.empty()));
    }

    private static boolean declares(JsonNode headers, String name) {
        return headers.properties().stream().anyMatch(header -> header.getKey().equalsIgnoreCase(name));
    }

    /** Why the platform could not route a call to that address, if it could not. */
    static Optional<String> undeclared(Operation operation, String method, URI url) {
        Optional<Operation> target = operation.document().at(method, url);
        if (target.isEmpty()) {
            return Optional.of("no " + method + " in the document matches it");
        }
        return when(!target.get().isInternal(), target.get().id() + " is not internal");
    }
}
