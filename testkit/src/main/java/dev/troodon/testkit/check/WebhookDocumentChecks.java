package dev.troodon.testkit.check;

import static dev.troodon.testkit.check.Faults.when;

import com.fasterxml.jackson.databind.JsonNode;
import dev.troodon.testkit.check.Observation.Described;
import dev.troodon.testkit.document.Input;
import dev.troodon.testkit.document.Kind;
import dev.troodon.testkit.document.Operation;
import dev.troodon.testkit.document.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How the document tells of webhooks. */
final class WebhookDocumentChecks {
    private static final String CONTENT = "x-ms-notification-content";

    private WebhookDocumentChecks() {}

    static List<Check> all() {
        return List.of(
                on(
                        "4.1",
                        "subscribe-is-post",
                        "A subscribe is a POST: the designer finds no other.",
                        operation -> when(!operation.method().equals("POST"), operation.method())),
                on(
                        "4.2",
                        "unsubscribe-stands-below-subscribe",
                        "Below the subscribe stands an internal DELETE with the id in the path.",
                        operation -> when(!hasUnsubscribe(operation), "none")),
                Check.of(
                        Described.class,
                        "4.5",
                        "notification-content-on-path",
                        "x-ms-notification-content stands on the path, not on the operation.",
                        seen -> when(seen.operation().node().has(CONTENT), "it stands on the operation")),
                on(
                        "4.5",
                        "callback-and-content-together",
                        "A callback URL to fill in and the content posted to it are documented together.",
                        operation -> when(
                                operation.callback().isEmpty()
                                        || !operation.pathItem().has(CONTENT),
                                "only one of the two")),
                on(
                        "4.5",
                        "subscribe-is-alone",
                        "The subscribe is alone on its path, since the designer takes every operation there for one.",
                        operation -> when(
                                operation.document().operations().stream()
                                                .filter(other -> other.path().equals(operation.path()))
                                                .count()
                                        > 1,
                                "another operation on the path")),
                on(
                        "4.5",
                        "webhook-trigger-is-single",
                        "A webhook trigger is single.",
                        operation -> when(operation.kind() == Kind.WEBHOOK_TRIGGER && operation.isBatch(), "batch")),
                onCallback(
                        "callback-is-flagged-by-boolean",
                        "x-ms-notification-url is the boolean true.",
                        (callback) -> Optional.of(callback.schema().path("x-ms-notification-url"))
                                .filter(flag -> !flag.isBoolean())
                                .map(flag -> "the value " + flag)),
                onCallback(
                        "callback-is-string-of-body",
                        "The callback URL is a string of the body.",
                        callback -> when(
                                callback.place() != Place.BODY
                                        || !callback.type().equals("string"),
                                callback.type() + " in " + callback.place())),
                onCallback(
                        "callback-is-required",
                        "The callback URL is required, along the whole way from the body.",
                        callback -> when(!callback.required(), "it is optional")),
                onCallback(
                        "callback-is-internal",
                        "The callback URL itself is internal.",
                        callback -> when(
                                !callback.schema()
                                        .path("x-ms-visibility")
                                        .asText()
                                        .equals("internal"),
                                "it is not")),
                on(
                        "4.5",
                        "callback-has-no-internal-parent",
                        "Nothing around the callback URL is internal: the designer would not look inside.",
                        WebhookDocumentChecks::internalParent));
    }

    private static Check on(String rule, String id, String demand, Function<Operation, Optional<String>> fault) {
        return Check.of(
                Described.class,
                rule,
                id,
                demand,
                seen -> seen.operation().kind().isWebhook() ? fault.apply(seen.operation()) : Optional.empty());
    }

    private static Check onCallback(String id, String demand, Function<Input, Optional<String>> fault) {
        return on("4.5", id, demand, operation -> operation.callback().flatMap(fault));
    }

    private static boolean hasUnsubscribe(Operation subscribe) {
        return subscribe.document().operations().stream()
                .anyMatch(other -> other.method().equals("DELETE")
                        && other.isInternal()
                        && other.path().startsWith(subscribe.path() + "/{"));
    }

    private static Optional<String> internalParent(Operation operation) {
        Optional<Input> callback = operation.callback().filter(input -> input.place() == Place.BODY);
        if (callback.isEmpty()) {
            return Optional.empty();
        }
        JsonNode current = callback.get().parameter();
        boolean internal = isInternal(current);
        current = operation.document().resolve(current.path("schema"));
        for (String name : callback.get().bodyPath()) {
            internal |= isInternal(current);
            current = operation.document().resolve(current.path("properties").path(name));
        }
        return when(internal, "something is");
    }

    private static boolean isInternal(JsonNode node) {
        return node.path("x-ms-visibility").asText().equals("internal");
    }
}
