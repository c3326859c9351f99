package dev.troodon.testkit.check;

import static dev.troodon.testkit.check.Faults.when;

import com.fasterxml.jackson.databind.JsonNode;
import dev.troodon.testkit.check.Observation.Answered;
import dev.troodon.testkit.document.Operation;
import dev.troodon.testkit.document.SchemaValidation;
import dev.troodon.testkit.document.SplitOn;
import dev.troodon.testkit.wire.Answer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What holds for the answer to any request. */
final class AnswerChecks {
    private static final int LONGEST_URL = 16_384;

    private AnswerChecks() {}

    static List<Check> all() {
        return List.of(
                on(
                        "1.1",
                        "answers-in-time",
                        "Every request is answered before the engine gives up waiting.",
                        seen -> when(
                                seen.exchange().answer().body().text().endsWith("TimeoutException")
                                        && !seen.exchange().answer().arrived(),
                                "no answer in " + seen.exchange().took().toMillis() + " ms")),
                onAnswer(
                        "1.2",
                        "no-redirect",
                        "Nothing depends on a redirect, since the engine follows none.",
                        answer -> when(answer.status() >= 300 && answer.status() < 400, "status " + answer.status())),
                onAnswer(
                        "1.4",
                        "retry-after-in-seconds",
                        "Retry-After is a whole number of seconds.",
                        answer -> answer.header("Retry-After")
                                .filter(value -> answer.retryAfter().isEmpty())
                                .map(value -> "Retry-After: " + value)),
                onAnswer(
                        "1.7",
                        "no-content-type-without-content",
                        "An answer without a body carries no Content-Type.",
                        answer -> answer.header("Content-Type")
                                .filter(type -> answer.body().isEmpty())
                                .map(type -> "an empty body declared as " + type)),
                onAnswer(
                        "1.7",
                        "json-is-json",
                        "What is declared as JSON is valid JSON.",
                        answer -> when(
                                answer.isJson()
                                        && !answer.body().isEmpty()
                                        && answer.body().json().isEmpty(),
                                "a body that is no JSON")),
                onAnswer(
                        "1.7",
                        "raw-bytes",
                        "Bytes travel as they are; the envelope that a workflow keeps them in does not.",
                        answer -> when(
                                answer.body()
                                        .json()
                                        .filter(AnswerChecks::isEnvelope)
                                        .isPresent(),
                                "a body with $content-type and $content")),
                onAnswer(
                        "1.8",
                        "location-not-too-long",
                        "An address is at most 16,384 characters long.",
                        answer -> answer.location()
                                .filter(url -> url.length() > LONGEST_URL)
                                .map(url -> "a Location of " + url.length() + " characters")),
                onAnswer(
                        "2.2",
                        "location-is-encoded",
                        "An address is a well-formed URL with its parameters percent-encoded.",
                        answer -> when(
                                answer.location().isPresent()
                                        && Urls.location(answer).isEmpty(),
                                "a Location that is no URL")),
                on(
                        "2.14",
                        "202-is-documented",
                        "An action that answers 202 says so in the document, else no designer takes it for a job.",
                        seen -> when(
                                seen.phase() == Phase.ACTION
                                        && seen.exchange().status() == 202
                                        && seen.operation().response(202).isEmpty(),
                                "202, which the document does not mention")),
                on(
                        "7.3",
                        "success-is-documented",
                        "A status that ends an action as successful is in the document.",
                        AnswerChecks::undocumented),
                on(
                        "7.3",
                        "output-matches-schema",
                        "The body of a successful answer is what the document says it is.",
                        AnswerChecks::mismatch));
    }

    private static Check on(String rule, String id, String demand, Function<Answered, Optional<String>> fault) {
        return Check.of(Answered.class, rule, id, demand, fault);
    }

    private static Check onAnswer(String rule, String id, String demand, Function<Answer, Optional<String>> fault) {
        return on(
                rule,
                id,
                demand,
                seen -> Optional.of(seen.exchange().answer())
                        .filter(Answer::arrived)
                        .flatMap(fault));
    }

    private static boolean isEnvelope(JsonNode body) {
        return body.has("$content-type") && body.has("$content");
    }

    private static Optional<String> undocumented(Answered seen) {
        Answer answer = seen.exchange().answer();
        boolean ends = seen.phase() == Phase.ACTION || seen.phase() == Phase.JOB || seen.phase() == Phase.LOOKUP;
        boolean documented = seen.operation().response(answer.status()).isPresent()
                || seen.operation().node().path("responses").has("default");
        return when(
                ends && answer.succeeded() && answer.status() != 202 && !documented,
                "status " + answer.status() + ", which the document does not mention");
    }

    private static Optional<String> mismatch(Answered seen) {
        Answer answer = seen.exchange().answer();
        Operation operation = seen.operation();
        boolean output = seen.phase() != Phase.SUBSCRIBE && seen.phase() != Phase.UNSUBSCRIBE;
        JsonNode schema = operation
                .response(answer.status())
                .map(response -> response.path("schema"))
                .orElse(operation.document().root().path(""));
        if (!output
                || answer.status() == 202
                || !answer.succeeded()
                || schema.isMissingNode()
                || isEnvelope(answer.body().json().orElse(schema))) {
            return Optional.empty();
        }
        if (answer.body().isEmpty()) {
            return when(!seen.phase().isPoll(), "an empty body where the document has a schema");
        }
        return answer.body()
                .json()
                .filter(body -> answer.isJson() && hasExpectedForm(seen, body))
                .flatMap(body -> new SchemaValidation(operation.document())
                        .faults(schema, body).stream().findFirst());
    }

    // The form of a trigger's answer as a whole is another rule's business.
    private static boolean hasExpectedForm(Answered seen, JsonNode body) {
        if (!seen.phase().isPoll()) {
            return true;
        }
        Optional<SplitOn> splitOn = seen.operation().splitOn();
        return seen.operation().isBatch()
                ? splitOn.filter(path -> path.array(body).isPresent()).isPresent()
                : body.isObject();
    }
}
