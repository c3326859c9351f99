package dev.troodon.testkit.check;

import static dev.troodon.testkit.check.Faults.when;

import com.fasterxml.jackson.databind.JsonNode;
import dev.troodon.testkit.callback.Notification;
import dev.troodon.testkit.check.Observation.Notified;
import dev.troodon.testkit.check.Observation.Played;
import dev.troodon.testkit.document.SchemaValidation;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What is posted to a callback URL, and how often. */
final class NotificationChecks {
    // A second, less the time that the two posts may differ in arriving.
    private static final Duration RETRY_AFTER = Duration.ofMillis(900);

    private NotificationChecks() {}

    static List<Check> all() {
        return List.of(
                onPost(
                        "callback-is-verbatim",
                        "The callback URL is posted to byte for byte as it was handed over.",
                        seen -> when(
                                !seen.notification()
                                        .target()
                                        .equals(seen.mailbox().target()),
                                "another path or query")),
                onPost(
                        "callback-is-post",
                        "The callback URL is posted to.",
                        seen -> Optional.of(seen.notification().request().method())
                                .filter(method -> !method.equals("POST"))),
                onPost(
                        "callback-has-no-authorization",
                        "A post to the callback URL has no Authorization: the signature is the credential.",
                        seen -> when(
                                seen.notification().request().headers().containsKey("Authorization"),
                                "an Authorization header")),
                onPost(
                        "callback-is-json",
                        "What is posted to the callback URL is JSON and says so.",
                        seen -> when(!isJson(seen.notification()), "something else")),
                onPost(
                        "callback-matches-schema",
                        "What is posted to the callback URL is what the document says it is.",
                        NotificationChecks::mismatch),
                played(
                        "4.1",
                        "event-reaches-subscriber",
                        "An event after the subscribe is posted to the callback URL.",
                        Scene.EVENT,
                        posts -> when(posts.isEmpty(), "nothing was posted")),
                played(
                        "4.3",
                        "429-is-retried",
                        "A post answered with 429 is repeated.",
                        Scene.THROTTLED,
                        posts -> when(posts.size() == 1, posts.size() + " post(s)")),
                played(
                        "4.3",
                        "callback-retry-after-is-honoured",
                        "A post answered with Retry-After is not repeated earlier.",
                        Scene.THROTTLED,
                        NotificationChecks::tooEarly),
                played(
                        "4.3",
                        "5xx-is-retried",
                        "A post answered with a server error is repeated.",
                        Scene.UNAVAILABLE,
                        posts -> when(posts.size() == 1, posts.size() + " post(s)")),
                played(
                        "4.3",
                        "retry-repeats-content",
                        "A repeated post says the same again, so that the receiver can tell.",
                        Scene.UNAVAILABLE,
                        posts -> when(
                                posts.size() > 1
                                        && !posts.get(0)
                                                .body()
                                                .equals(posts.get(1).body()),
                                "another content")),
                played(
                        "4.3",
                        "410-ends-subscription",
                        "A callback URL that is gone is not posted to again.",
                        Scene.GONE,
                        posts -> when(posts.size() > 1, posts.size() + " posts")),
                played(
                        "4.2",
                        "unsubscribed-is-silent",
                        "After the unsubscribe nothing is posted.",
                        Scene.UNSUBSCRIBED,
                        posts -> when(!posts.isEmpty(), posts.size() + " post(s)")),
                played(
                        "4.1",
                        "subscribed-twice-delivers-once",
                        "A workflow that hands over the same callback URL again gets each event once.",
                        Scene.SUBSCRIBED_TWICE,
                        posts -> when(isTwice(posts), posts.size() + " post(s)")),
                played(
                        "4.3",
                        "action-is-answered-once",
                        "A waiting action is answered once.",
                        Scene.ANSWERED_TWICE,
                        posts -> when(
                                posts.stream().filter(Notification::accepted).count() > 1, posts.size() + " posts")));
    }

    private static Check onPost(String id, String demand, Function<Notified, Optional<String>> fault) {
        return Check.of(Notified.class, "4.3", id, demand, fault);
    }

    private static Check played(
            String rule, String id, String demand, Scene scene, Function<List<Notification>, Optional<String>> fault) {
        return Check.of(
                Played.class,
                rule,
                id,
                demand,
                seen -> seen.scene() == scene ? fault.apply(seen.notifications()) : Optional.empty());
    }

    private static boolean isTwice(List<Notification> posts) {
        return posts.stream().map(Notification::body).distinct().count() < posts.size();
    }

    private static boolean isJson(Notification notification) {
        String type = notification.request().headers().getOrDefault("Content-Type", "");
        return type.toLowerCase(Locale.ROOT).startsWith("application/json")
                && notification.body().json().isPresent();
    }

    private static Optional<String> mismatch(Notified seen) {
        JsonNode schema = seen.operation().notificationSchema();
        return seen.notification()
                .body()
                .json()
                .flatMap(body -> new SchemaValidation(seen.operation().document())
                        .faults(schema, body).stream().findFirst());
    }

    private static Optional<String> tooEarly(List<Notification> posts) {
        if (posts.size() < 2) {
            return Optional.empty();
        }
        Duration waited = Duration.between(posts.get(0).at(), posts.get(1).at());
        return when(waited.compareTo(RETRY_AFTER) < 0, "repeated after " + waited.toMillis() + " ms instead of 1 s");
    }
}
