package dev.troodon.testkit.check;

import static dev.troodon.testkit.check.Faults.when;

import com.fasterxml.jackson.databind.JsonNode;
import dev.troodon.testkit.check.Observation.Answered;
import dev.troodon.testkit.check.Observation.Drained;
import dev.troodon.testkit.check.Observation.GaveUp;
import dev.troodon.testkit.check.Observation.Repeated;
import dev.troodon.testkit.document.Operation;
import dev.troodon.testkit.document.SplitOn;
import dev.troodon.testkit.wire.Answer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a polling trigger answers, and when. */
final class PollChecks {
    private PollChecks() {}

    static List<Check> all() {
        return List.of(
                onPoll(
                        "3.1",
                        "first-poll-starts-no-run",
                        "The first poll, which has no state, only sets the baseline: 202.",
                        seen -> when(seen.phase() == Phase.FIRST_POLL && status(seen) == 200, "200")),
                onPoll(
                        "3.2",
                        "data-comes-with-200",
                        "Events come with 200: no other status starts a run.",
                        seen -> when(
                                answer(seen).succeeded()
                                        && !List.of(200, 202, 204).contains(status(seen)),
                                "status " + status(seen))),
                onPoll(
                        "3.2",
                        "nothing-new-is-202",
                        "A poll that finds nothing is answered with 202.",
                        seen -> when(status(seen) == 204, "204")),
                onPoll(
                        "3.1",
                        "empty-poll-has-no-body",
                        "A poll that finds nothing is answered without a body.",
                        seen -> when(status(seen) == 202 && !answer(seen).body().isEmpty(), "a body")),
                onPoll(
                        "3.1",
                        "poll-has-retry-after",
                        "Every answer to a poll says when to poll again.",
                        seen -> when(
                                isExpected(status(seen))
                                        && answer(seen).header("Retry-After").isEmpty(),
                                "no Retry-After on " + status(seen))),
                onPoll(
                        "3.4",
                        "empty-poll-retry-after-is-not-0",
                        "Retry-After 0 stands only on a 200: on a 202 it cannot speed polling up.",
                        seen -> when(
                                status(seen) == 202 && answer(seen).retryAfter().orElse(1) == 0, "Retry-After: 0")),
                onPoll(
                        "3.6",
                        "batch-has-events",
                        "A batch holds at least one event.",
                        seen -> when(
                                status(seen) == 200
                                        && array(seen).filter(JsonNode::isEmpty).isPresent(),
                                "an empty array")),
                onPoll(
                        "3.6",
                        "events-have-declared-form",
                        "A batch is an array where the designer looks for it; a single event is an object.",
                        seen -> when(status(seen) == 200 && !hasForm(seen), "something else")),
                Check.of(
                        Observation.class,
                        "3.9",
                        "polling-is-no-error",
                        "A poll in order is not answered with an error.",
                        PollChecks::error),
                Check.of(
                        Repeated.class,
                        "3.7",
                        "replay-is-identical",
                        "The same poll gives the same events again: the engine may not have got them.",
                        seen -> when(seen.phase().isPoll() && !replays(seen), "the second answer differs")),
                Check.of(
                        Drained.class,
                        "3.7",
                        "every-workflow-gets-every-event",
                        "Nothing is consumed: each workflow gets every event.",
                        seen -> when(
                                !new HashSet<>(seen.one()).equals(new HashSet<>(seen.other())),
                                "one workflow got " + seen.one().size() + " event(s), the other "
                                        + seen.other().size())),
                Check.of(
                        Drained.class,
                        "3.7",
                        "no-event-twice",
                        "A workflow that drains a trigger gets no event twice.",
                        seen -> when(
                                new HashSet<>(seen.one()).size() < seen.one().size(), "an event came twice")),
                Check.of(
                        Drained.class,
                        "3.2",
                        "event-fires",
                        "An event starts a run.",
                        seen -> when(seen.one().isEmpty() && seen.other().isEmpty(), "nothing fired")));
    }

    private static Check onPoll(String rule, String id, String demand, Function<Answered, Optional<String>> fault) {
        return Check.of(
                Answered.class, rule, id, demand, seen -> seen.phase().isPoll() ? fault.apply(seen) : Optional.empty());
    }

    private static Answer answer(Answered seen) {
        return seen.exchange().answer();
    }

    private static int status(Answered seen) {
        return seen.exchange().status();
    }

    private static boolean isExpected(int status) {
        return status == 200 || status == 202;
    }

    private static Optional<JsonNode> array(Answered seen) {
        Optional<SplitOn> splitOn = seen.operation().splitOn();
        return splitOn.isEmpty() ? Optional.empty() : answer(seen).body().json().flatMap(splitOn.get()::array);
    }

    private static boolean hasForm(Answered seen) {
        Operation operation = seen.operation();
        Optional<JsonNode> body = answer(seen).body().json();
        boolean broken = body.isEmpty() && !answer(seen).body().isEmpty();
        if (broken || (operation.isBatch() && operation.splitOn().isEmpty())) {
            return true;
        }
        return operation.isBatch()
                ? array(seen).isPresent()
                : !isObject(operation) || body.filter(JsonNode::isObject).isPresent();
    }

    private static boolean isObject(Operation operation) {
        JsonNode schema = operation.document().resolve(operation.outputSchema());
        return schema.path("type").asText("object").equals("object");
    }

    private static Optional<String> error(Observation observation) {
        if (observation instanceof Answered seen && seen.phase().isPoll()) {
            return when(Faults.isRefusal(status(seen)), "status " + status(seen));
        }
        if (observation instanceof GaveUp seen && seen.phase().isPoll()) {
            return when(
                    seen.exchange().status() > 0, "status " + seen.exchange().status() + " on every attempt");
        }
        return Optional.empty();
    }

    // Between the two polls something may have happened, so a batch that was not full may have grown.
    private static boolean replays(Repeated seen) {
        Optional<JsonNode> before = seen.first().answer().body().json();
        Optional<JsonNode> after = seen.exchange().answer().body().json();
        if (seen.first().status() != seen.exchange().status() || before.isPresent() != after.isPresent()) {
            return false;
        }
        Optional<SplitOn> splitOn = seen.operation().splitOn();
        if (splitOn.isEmpty() || before.isEmpty() || after.isEmpty()) {
            return before.equals(after);
        }
        List<JsonNode> first = splitOn.get().items(before.get());
        List<JsonNode> again = splitOn.get().items(after.get());
        return again.size() >= first.size() && again.subList(0, first.size()).equals(first);
    }
}
