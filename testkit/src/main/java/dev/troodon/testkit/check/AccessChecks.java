package dev.troodon.testkit.check;

import static dev.troodon.testkit.check.Faults.when;

import com.fasterxml.jackson.databind.JsonNode;
import dev.troodon.testkit.check.Observation.Described;
import dev.troodon.testkit.check.Observation.Fetched;
import dev.troodon.testkit.check.Observation.Probed;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Who may read what, from where. */
final class AccessChecks {
    private static final String CORS = "Access-Control-Allow-Origin";
    private static final Set<String> USABLE = Set.of("basic", "apiKey", "oauth2");

    private AccessChecks() {}

    static List<Check> all() {
        return List.of(
                Check.of(
                        Fetched.class,
                        "5.5",
                        "document-is-public",
                        "The document can be read without a credential.",
                        seen -> when(
                                seen.get().status() != 200,
                                "status " + seen.get().status())),
                Check.of(
                        Fetched.class,
                        "5.5",
                        "document-allows-other-origins",
                        "The document may be read by a designer in a browser.",
                        seen -> when(seen.get().answer().header(CORS).isEmpty(), "no " + CORS)),
                Check.of(
                        Fetched.class,
                        "5.5",
                        "document-answers-preflight",
                        "The question of a browser whether it may read the document is answered.",
                        seen -> when(
                                !seen.preflight().answer().succeeded()
                                        || seen.preflight()
                                                .answer()
                                                .header(CORS)
                                                .isEmpty(),
                                "status " + seen.preflight().status() + " to OPTIONS, "
                                        + seen.preflight()
                                                .answer()
                                                .header(CORS)
                                                .map(origin -> "with ")
                                                .orElse("without ")
                                        + CORS)),
                Check.of(
                        Described.class,
                        "5.5",
                        "operation-has-id",
                        "Every operation has an operationId.",
                        seen -> when(
                                seen.operation()
                                        .node()
                                        .path("operationId")
                                        .asText("")
                                        .isEmpty(),
                                "none")),
                Check.of(
                        Fetched.class,
                        "5.3",
                        "one-scheme",
                        "The document offers one scheme: https, or the one it was read by.",
                        seen -> {
                            JsonNode schemes = seen.document().root().path("schemes");
                            String only = schemes.path(0).asText();
                            boolean fine = schemes.size() == 1
                                    && (only.equals("https")
                                            || only.equals(
                                                    seen.document().source().getScheme()));
                            return when(!fine, "schemes " + schemes);
                        }),
                Check.of(
                        Fetched.class,
                        "5.2",
                        "one-security-definition",
                        "The document defines one kind of security, since only the first is used.",
                        seen -> when(
                                seen.document()
                                                .root()
                                                .path("securityDefinitions")
                                                .size()
                                        > 1,
                                seen.document()
                                                .root()
                                                .path("securityDefinitions")
                                                .size() + " definitions")),
                Check.all(
                        Fetched.class,
                        "5.2",
                        "security-is-usable",
                        "Security is basic, an API key, or OAuth 2.0 with an authorization code.",
                        seen -> seen.document().root().path("securityDefinitions").properties().stream()
                                .filter(definition -> !isUsable(definition.getValue()))
                                .map(definition -> definition.getKey())),
                Check.all(
                        Fetched.class,
                        "5.2",
                        "security-is-defined",
                        "Every security requirement names a definition.",
                        AccessChecks::undefined),
                refusal(
                        Probe.NO_CREDENTIAL,
                        "credential-is-required",
                        "A request without the declared credential is refused with 401.",
                        401),
                refusal(
                        Probe.WRONG_CREDENTIAL,
                        "wrong-credential-is-refused",
                        "A request with a wrong credential is refused with 401.",
                        401),
                refusal(
                        Probe.MISSING_SCOPE,
                        "scopes-are-required",
                        "A token that is not good for the demanded scopes is refused with 403.",
                        403),
                Check.of(
                        Probed.class,
                        "5.2",
                        "anonymous-needs-no-credential",
                        "An operation that accepts everybody answers without a credential.",
                        seen -> when(
                                seen.probe() == Probe.ANONYMOUS
                                        && (seen.exchange().status() == 401
                                                || seen.exchange().status() == 403),
                                "status " + seen.exchange().status())));
    }

    private static Check refusal(Probe probe, String id, String demand, int status) {
        return Check.of(
                Probed.class,
                "5.2",
                id,
                demand,
                seen -> when(
                        seen.probe() == probe && seen.exchange().status() != status,
                        "status " + seen.exchange().status()));
    }

    private static boolean isUsable(JsonNode definition) {
        String type = definition.path("type").asText();
        return USABLE.contains(type)
                && (!type.equals("oauth2") || definition.path("flow").asText().equals("accessCode"));
    }

    private static Stream<String> undefined(Fetched seen) {
        JsonNode root = seen.document().root();
        return Stream.concat(
                        Stream.of(root.path("security")),
                        seen.document().operations().stream()
                                .map(operation -> operation.node().path("security")))
                .flatMap(requirements -> StreamSupport.stream(requirements.spliterator(), false))
                .flatMap(requirement -> requirement.properties().stream())
                .map(requirement -> requirement.getKey())
                .filter(name -> !root.path("securityDefinitions").has(name))
                .distinct();
    }
}
