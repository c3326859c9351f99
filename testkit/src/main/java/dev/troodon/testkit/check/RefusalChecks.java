package dev.troodon.testkit.check;

import static dev.troodon.testkit.check.Faults.when;

import dev.troodon.testkit.check.Observation.Probed;
import java.util.List;
import java.util.Set;

/** How requests are refused that no well-behaved workflow sends. */
final class RefusalChecks {
    private static final Set<Probe> NOT_TO_EXPLAIN =
            Set.of(Probe.NO_CREDENTIAL, Probe.NO_ENGINE_HEADERS, Probe.UNKNOWN_SUBSCRIPTION);

    private RefusalChecks() {}

    static List<Check> all() {
        return List.of(
                Check.of(
                        Probed.class,
                        "1.3",
                        "bad-input-is-no-server-error",
                        "Bad input is not answered with a status that the engine retries.",
                        seen -> when(
                                seen.probe().isBadInput()
                                        && isRetried(seen.exchange().status()),
                                seen.probe().label() + " got "
                                        + seen.exchange().answer().status())),
                Check.of(
                        Probed.class,
                        "1.3",
                        "bad-input-is-refused",
                        "Bad input is refused.",
                        seen -> when(
                                seen.probe().isBadInput()
                                        && isTaken(seen.exchange().status()),
                                seen.probe().label() + " got " + seen.exchange().status())),
                Check.of(
                        Probed.class,
                        "1.9",
                        "chunked-upload-is-refused",
                        "The start of a chunked upload is refused where chunks are not supported, not run with an empty body.",
                        seen -> when(
                                seen.probe() == Probe.CHUNKED
                                        && !Faults.isRefusal(seen.exchange().status()),
                                "status " + seen.exchange().status())),
                Check.of(
                        Probed.class,
                        "2.8",
                        "refusal-explains-itself",
                        "A refusal carries an error object with a code and a message.",
                        seen -> when(
                                !NOT_TO_EXPLAIN.contains(seen.probe())
                                        && Faults.isRefusal(seen.exchange().status())
                                        && !Faults.explainsItself(
                                                seen.exchange().answer()),
                                seen.probe().label() + " got " + seen.exchange().status() + " without one")),
                Check.of(
                        Probed.class,
                        "1.5",
                        "engine-headers-not-needed",
                        "No operation needs the headers that the engine adds.",
                        seen -> when(
                                seen.probe() == Probe.NO_ENGINE_HEADERS
                                        && seen.exchange().status()
                                                != seen.proper().status(),
                                "status " + seen.exchange().status() + " instead of "
                                        + seen.proper().status())));
    }

    private static boolean isRetried(int status) {
        return status == 0 || status == 408 || status == 429 || status >= 500;
    }

    private static boolean isTaken(int status) {
        return status >= 200 && status < 400;
    }
}
