package dev.troodon.testkit.check;

import static dev.troodon.testkit.check.Faults.when;

import dev.troodon.testkit.check.Observation.Answered;
import dev.troodon.testkit.check.Observation.Endless;
import dev.troodon.testkit.check.Observation.GaveUp;
import dev.troodon.testkit.check.Observation.Probed;
import dev.troodon.testkit.check.Observation.Repeated;
import dev.troodon.testkit.wire.Answer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** How a job is accepted, polled and ended. */
final class JobChecks {
    private static final Set<String> RUNNING =
            Set.of("running", "pending", "inprogress", "queued", "notstarted", "accepted");
    private static final Set<Integer> NOT_THERE = Set.of(404, 405, 410);

    private JobChecks() {}

    static List<Check> all() {
        return List.of(
                on202(
                        "2.1",
                        "job-has-location",
                        "A 202 names in Location where to ask for the outcome.",
                        Set.of(Phase.ACTION),
                        answer -> when(answer.location().isEmpty(), "no Location")),
                on202(
                        "2.2",
                        "job-location-is-absolute",
                        "The address of a job is absolute.",
                        Set.of(Phase.ACTION, Phase.JOB),
                        answer -> Urls.location(answer)
                                .filter(url -> !Urls.isAbsolute(url))
                                .map(url -> "Location: " + url)),
                Check.of(
                        Answered.class,
                        "2.2",
                        "job-location-leads-to-job",
                        "The address of a job leads to the job, host and port included.",
                        seen -> when(
                                seen.phase() == Phase.JOB
                                        && leadsNowhere(seen.exchange().answer()),
                                "asking there got " + seen.exchange().answer())),
                on202(
                        "2.4",
                        "every-202-repeats-location",
                        "Every later 202 repeats Location.",
                        Set.of(Phase.JOB),
                        answer -> when(answer.location().isEmpty(), "no Location")),
                on202(
                        "2.4",
                        "every-202-repeats-retry-after",
                        "Every later 202 repeats Retry-After.",
                        Set.of(Phase.JOB),
                        answer -> when(answer.header("Retry-After").isEmpty(), "no Retry-After")),
                on202(
                        "2.5",
                        "job-has-retry-after",
                        "The 202 that accepts a job says when to ask, since the engine's own delay is not settled.",
                        Set.of(Phase.ACTION),
                        answer -> when(answer.header("Retry-After").isEmpty(), "no Retry-After")),
                on202(
                        "2.5",
                        "job-retry-after-is-not-0",
                        "Retry-After of a job is at least one second.",
                        Set.of(Phase.ACTION, Phase.JOB),
                        answer -> when(answer.retryAfter().orElse(1) == 0, "Retry-After: 0")),
                Check.of(
                        Answered.class,
                        "2.7",
                        "running-is-202",
                        "A job that still runs is told by the status 202 only.",
                        seen -> runningWith200(seen)),
                Check.of(
                        Answered.class,
                        "2.7",
                        "no-azure-asyncoperation",
                        "Azure-AsyncOperation is not sent, since the engine does not follow it.",
                        seen -> seen.exchange()
                                .answer()
                                .header("Azure-AsyncOperation")
                                .map(value -> "Azure-AsyncOperation on "
                                        + seen.exchange().status())),
                Check.of(
                        GaveUp.class,
                        "2.8",
                        "failed-job-is-not-retried",
                        "A job that failed for good answers with a status that the engine does not retry.",
                        seen -> when(
                                seen.phase() == Phase.JOB && seen.exchange().status() > 0,
                                "status " + seen.exchange().status() + " on every attempt")),
                Check.of(
                        Answered.class,
                        "2.8",
                        "failed-job-explains-itself",
                        "A failed job answers with an error object that has a code and a message.",
                        seen -> when(
                                seen.phase() == Phase.JOB
                                        && Faults.isRefusal(seen.exchange().status())
                                        && !NOT_THERE.contains(seen.exchange().status())
                                        && !Faults.explainsItself(
                                                seen.exchange().answer()),
                                "status " + seen.exchange().status() + " without one")),
                Check.of(
                        Repeated.class,
                        "2.9",
                        "result-can-be-read-again",
                        "The outcome of a job stays: the engine may have to ask again.",
                        seen -> when(
                                seen.phase() == Phase.JOB
                                        && (seen.first().status()
                                                        != seen.exchange().status()
                                                || !seen.first()
                                                        .answer()
                                                        .body()
                                                        .equals(seen.exchange()
                                                                .answer()
                                                                .body())),
                                "first " + seen.first().answer() + ", then "
                                        + seen.exchange().answer())),
                Check.of(
                        Probed.class,
                        "2.9",
                        "unknown-job-is-404",
                        "A job that never was is 404.",
                        seen -> when(
                                seen.probe() == Probe.UNKNOWN_JOB
                                        && seen.exchange().status() != 404,
                                "status " + seen.exchange().status())),
                Check.of(
                        Endless.class,
                        "2.10",
                        "job-ends",
                        "Every job ends.",
                        seen -> Optional.of("still 202 when patience ended")));
    }

    private static Check on202(
            String rule, String id, String demand, Set<Phase> phases, Function<Answer, Optional<String>> fault) {
        return Check.of(
                Answered.class,
                rule,
                id,
                demand,
                seen -> phases.contains(seen.phase()) && seen.exchange().status() == 202
                        ? fault.apply(seen.exchange().answer())
                        : Optional.empty());
    }

    private static boolean leadsNowhere(Answer answer) {
        boolean unreachable = !answer.arrived() && !answer.body().text().endsWith("TimeoutException");
        // A job may fail for the want of something, and then says of what: that is its outcome, and no dead end.
        return unreachable || (NOT_THERE.contains(answer.status()) && !Faults.explainsItself(answer));
    }

    private static Optional<String> runningWith200(Answered seen) {
        return seen.phase() != Phase.JOB || seen.exchange().status() != 200
                ? Optional.empty()
                : seen.exchange()
                        .answer()
                        .body()
                        .json()
                        .map(body -> body.path("status").asText(""))
                        .filter(status -> RUNNING.contains(status.toLowerCase(Locale.ROOT)))
                        .map(status -> "200 with the status " + status);
    }
}
