package dev.troodon.testkit.check;

import static dev.troodon.testkit.check.Faults.when;

import com.fasterxml.jackson.databind.JsonNode;
import dev.troodon.testkit.check.Observation.Answered;
import dev.troodon.testkit.check.Observation.Probed;
import dev.troodon.testkit.wire.Answer;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** How the state of a polling trigger travels: in the address of the next poll, and nowhere else. */
final class PollStateChecks {
    private PollStateChecks() {}

    static List<Check> all() {
        return List.of(
                Check.of(
                        Answered.class,
                        "3.3",
                        "poll-has-location",
                        "Every answer to a poll names the next poll: without it the state is lost.",
                        seen -> when(
                                seen.phase().isPoll()
                                        && isExpected(seen)
                                        && answer(seen).location().isEmpty(),
                                "no Location on " + answer(seen))),
                Check.of(
                        Answered.class,
                        "3.3",
                        "poll-location-is-absolute",
                        "The address of the next poll is absolute.",
                        seen -> seen.phase().isPoll()
                                ? Urls.location(answer(seen))
                                        .filter(url -> !Urls.isAbsolute(url))
                                        .map(url -> "Location: " + url)
                                : Optional.empty()),
                onLocation(
                        "3.1",
                        "next-poll-is-same-operation",
                        "The next poll is the same operation.",
                        (seen, url) -> when(
                                !String.valueOf(url.getRawPath())
                                        .endsWith(String.valueOf(
                                                seen.origin().request().uri().getRawPath())),
                                "the path " + url.getRawPath())),
                onLocation(
                        "3.3",
                        "next-poll-keeps-query",
                        "The address of the next poll carries all of the original query.",
                        PollStateChecks::lost),
                onLocation(
                        "3.1",
                        "first-poll-hands-out-state",
                        "The first poll hands out a state in the query.",
                        (seen, url) -> when(
                                seen.phase() == Phase.FIRST_POLL
                                        && added(seen, url).isEmpty(),
                                "nothing but the original query")),
                onLocation(
                        "3.1",
                        "empty-poll-keeps-state",
                        "A poll that finds nothing keeps its state.",
                        (seen, url) -> when(
                                seen.phase() == Phase.NEXT_POLL
                                        && answer(seen).status() == 202
                                        && !query(seen).equals(Urls.inputs(seen.operation(), url)),
                                "another state")),
                onLocation(
                        "3.3",
                        "events-advance-state",
                        "After events the state moves on.",
                        (seen, url) -> when(
                                seen.phase() == Phase.NEXT_POLL
                                        && answer(seen).status() == 200
                                        && query(seen).equals(Urls.inputs(seen.operation(), url)),
                                "the same state")),
                onLocation(
                        "3.5",
                        "state-is-documented",
                        "The state is documented as an optional string of the query, and internal.",
                        (seen, url) -> added(seen, url).stream()
                                .filter(name -> !isDocumented(seen, name))
                                .map(name -> "the query parameter " + name)
                                .findFirst()),
                Check.of(
                        Answered.class,
                        "3.9",
                        "throttled-poll-keeps-state",
                        "A poll refused for now, with 429 or 503, says when to come back and where.",
                        seen -> when(
                                seen.phase().isPoll()
                                        && List.of(429, 503)
                                                .contains(answer(seen).status())
                                        && (answer(seen).location().isEmpty()
                                                || answer(seen)
                                                        .header("Retry-After")
                                                        .isEmpty()),
                                answer(seen) + " without Location and Retry-After")),
                Check.of(
                        Probed.class,
                        "3.5",
                        "forged-state-is-refused",
                        "A state that was never handed out is refused as the sender's fault.",
                        seen -> when(
                                seen.probe() == Probe.FORGED_STATE
                                        && !Faults.isRefusal(seen.exchange().status()),
                                "status " + seen.exchange().status())));
    }

    private static Check onLocation(
            String rule, String id, String demand, BiFunction<Answered, URI, Optional<String>> fault) {
        return Check.of(
                Answered.class,
                rule,
                id,
                demand,
                seen -> seen.phase().isPoll() && isExpected(seen)
                        ? Urls.callable(answer(seen)).flatMap(url -> fault.apply(seen, url))
                        : Optional.empty());
    }

    private static Answer answer(Answered seen) {
        return seen.exchange().answer();
    }

    private static boolean isExpected(Answered seen) {
        return List.of(200, 202).contains(answer(seen).status());
    }

    private static Map<String, String> query(Answered seen) {
        return Urls.inputs(seen.operation(), seen.exchange().request().uri());
    }

    private static Optional<String> lost(Answered seen, URI url) {
        Map<String, String> carried = Urls.inputs(seen.operation(), url);
        return Urls.inputs(seen.operation(), seen.origin().request().uri()).entrySet().stream()
                .filter(original -> !original.getValue().equals(carried.get(original.getKey())))
                .map(original -> original.getKey() + " is lost or changed")
                .findFirst();
    }

    private static Set<String> added(Answered seen, URI url) {
        Map<String, String> original =
                Urls.inputs(seen.operation(), seen.origin().request().uri());
        return Urls.inputs(seen.operation(), url).keySet().stream()
                .filter(name -> !original.containsKey(name))
                .collect(Collectors.toSet());
    }

    private static boolean isDocumented(Answered seen, String name) {
        for (JsonNode parameter : seen.operation().parameters()) {
            if (parameter.path("name").asText().equals(name)
                    && parameter.path("in").asText().equals("query")) {
                return parameter.path("type").asText().equals("string")
                        && !parameter.path("required").asBoolean()
                        && parameter.path("x-ms-visibility").asText().equals("internal");
            }
        }
        return false;
    }
}
