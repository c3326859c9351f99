package dev.troodon.testkit.check;

import static dev.troodon.testkit.check.Faults.when;

import com.fasterxml.jackson.databind.JsonNode;
import dev.troodon.testkit.check.Observation.ConnectionTested;
import dev.troodon.testkit.check.Observation.Fetched;
import dev.troodon.testkit.document.Input;
import dev.troodon.testkit.document.Operation;
import java.util.List;
import java.util.Optional;

/** What holds for the operation by which the platform tests a connection. */
final class ConnectionChecks {
    private ConnectionChecks() {}

    static List<Check> all() {
        return List.of(
                Check.of(
                        Fetched.class,
                        "6",
                        "test-connection-is-callable",
                        "What tests a connection is an operation of the document, called with its parameters.",
                        ConnectionChecks::uncallable),
                Check.of(
                        ConnectionTested.class,
                        "6",
                        "test-connection-succeeds",
                        "Testing a connection that works succeeds at once.",
                        seen -> when(
                                !seen.exchange().answer().succeeded()
                                        || seen.exchange().status() == 202,
                                "status " + seen.exchange().status())),
                Check.of(
                        ConnectionTested.class,
                        "6",
                        "test-connection-needs-credential",
                        "Testing a connection without its credential fails, else it would test nothing.",
                        seen -> seen.stranger()
                                .filter(stranger -> stranger.answer().succeeded())
                                .map(stranger -> "status " + stranger.status() + " without a credential")));
    }

    private static Optional<String> uncallable(Fetched seen) {
        JsonNode test = seen.document().root().path("x-ms-capabilities").path("testConnection");
        if (test.isMissingNode()) {
            return Optional.empty();
        }
        Optional<Operation> operation =
                seen.document().find(test.path("operationId").asText());
        if (operation.isEmpty()) {
            return Optional.of("no operation " + test.path("operationId"));
        }
        for (Input input : operation.get().inputs()) {
            boolean given = test.path("parameters").has(input.key());
            if (input.required() && !given && !input.schema().has("default")) {
                return Optional.of("nothing for " + input.key());
            }
        }
        return Optional.empty();
    }
}
