package dev.troodon.testkit.check;

import static dev.troodon.testkit.check.Faults.when;

import dev.troodon.testkit.check.Observation.Answered;
import dev.troodon.testkit.check.Observation.GaveUp;
import dev.troodon.testkit.check.Observation.Probed;
import dev.troodon.testkit.check.Observation.Repeated;
import dev.troodon.testkit.wire.Answer;
import dev.troodon.testkit.wire.Exchange;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a callback URL is handed over and taken back. */
final class SubscriptionChecks {
    private static final Pattern SIGNATURE = Pattern.compile("[?&]sig=([A-Za-z0-9_-]+)");

    private SubscriptionChecks() {}

    static List<Check> all() {
        return List.of(
                Check.of(
                        Observation.class,
                        "4.1",
                        "subscribe-succeeds",
                        "A subscribe in order is accepted: else the workflow cannot be saved.",
                        SubscriptionChecks::refused),
                onSubscribe(
                        "4.1",
                        "subscribe-answers-201",
                        "A subscribe is answered with 201; 202 would look like a job.",
                        exchange -> when(exchange.status() != 201, "status " + exchange.status())),
                onSubscribe(
                        "4.1",
                        "subscribe-has-location",
                        "A subscribe answers with the address at which to unsubscribe.",
                        exchange -> when(exchange.answer().location().isEmpty(), "no Location")),
                onSubscribe(
                        "4.1",
                        "subscribe-location-is-absolute",
                        "The address at which to unsubscribe is absolute.",
                        exchange -> Urls.location(exchange.answer())
                                .filter(url -> !Urls.isAbsolute(url))
                                .map(url -> "Location: " + url)),
                onSubscribe(
                        "4.1",
                        "callback-is-not-echoed",
                        "The callback URL, a secret, is not returned.",
                        SubscriptionChecks::echo),
                Check.of(
                        Answered.class,
                        "4.2",
                        "unsubscribe-is-documented",
                        "The address at which to unsubscribe is a DELETE of the document, and internal.",
                        seen -> seen.phase() == Phase.SUBSCRIBE
                                        && seen.exchange().answer().succeeded()
                                ? Urls.callable(seen.exchange().answer())
                                        .flatMap(url -> JobDocumentChecks.undeclared(seen.operation(), "DELETE", url))
                                : Optional.empty()),
                refusal(
                        "missing-callback-is-refused",
                        "A subscribe without a callback URL is refused.",
                        Probe.MISSING_CALLBACK),
                refusal("relative-callback-is-refused", "A relative callback URL is refused.", Probe.RELATIVE_CALLBACK),
                refusal(
                        "foreign-callback-is-refused",
                        "A callback URL of another scheme than http is refused.",
                        Probe.FOREIGN_SCHEME_CALLBACK),
                refusal(
                        "plain-http-callback-is-refused",
                        "A callback URL without TLS is refused.",
                        Probe.PLAIN_HTTP_CALLBACK),
                refusal(
                        "private-callback-is-refused",
                        "A callback URL into a private network is refused.",
                        Probe.PRIVATE_CALLBACK),
                Check.of(
                        Answered.class,
                        "4.2",
                        "unsubscribe-succeeds",
                        "An unsubscribe is answered with 200 or 204.",
                        seen -> seen.phase() == Phase.UNSUBSCRIBE ? notDone(seen.exchange()) : Optional.empty()),
                Check.of(
                        Repeated.class,
                        "4.2",
                        "unsubscribe-can-be-repeated",
                        "A second unsubscribe is answered like the first.",
                        seen -> seen.phase() == Phase.UNSUBSCRIBE ? notDone(seen.exchange()) : Optional.empty()),
                Check.of(
                        Probed.class,
                        "4.2",
                        "unknown-subscription-is-no-error",
                        "An unsubscribe for a subscription that never was is answered with 200 or 204.",
                        seen -> seen.probe() == Probe.UNKNOWN_SUBSCRIPTION
                                ? notDone(seen.exchange())
                                : Optional.empty()));
    }

    private static Check onSubscribe(
            String rule, String id, String demand, Function<Exchange, Optional<String>> fault) {
        return Check.of(
                Answered.class,
                rule,
                id,
                demand,
                seen -> seen.phase() == Phase.SUBSCRIBE
                                && seen.exchange().answer().succeeded()
                        ? fault.apply(seen.exchange())
                        : Optional.empty());
    }

    private static Check refusal(String id, String demand, Probe probe) {
        return Check.of(
                Probed.class,
                "4.1",
                id,
                demand,
                seen -> when(
                        seen.probe() == probe
                                && !Faults.isRefusal(seen.exchange().status()),
                        "status " + seen.exchange().status()));
    }

    private static Optional<String> refused(Observation observation) {
        if (observation instanceof Answered seen && seen.phase() == Phase.SUBSCRIBE) {
            return when(
                    Faults.isRefusal(seen.exchange().status()),
                    "status " + seen.exchange().status());
        }
        if (observation instanceof GaveUp seen && seen.phase() == Phase.SUBSCRIBE) {
            return when(seen.exchange().status() > 0, seen.exchange().answer() + " on every attempt");
        }
        return Optional.empty();
    }

    private static Optional<String> echo(Exchange exchange) {
        Answer answer = exchange.answer();
        Matcher signature = SIGNATURE.matcher(exchange.request().body().text());
        boolean echoed = signature.find()
                && (answer.body().text().contains(signature.group(1))
                        || answer.headers().toString().contains(signature.group(1)));
        return when(echoed, "the signature of the callback URL in the answer");
    }

    private static Optional<String> notDone(Exchange exchange) {
        return when(
                exchange.status() != 200 && exchange.status() != 204,
                exchange.answer().toString());
    }
}
