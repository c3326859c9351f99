package dev.troodon.testkit.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.troodon.testkit.check.Probe;
import dev.troodon.testkit.document.Input;
import dev.troodon.testkit.document.Place;
import dev.troodon.testkit.wire.Body;
import dev.troodon.testkit.wire.Request;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Spoils a proper request in every way that the operation's inputs offer. */
final class BadInput {
    private static final Set<String> NUMBERS = Set.of("integer", "number");

    private final Case exercised;
    private final Request proper;

    BadInput(Case exercised, Request proper) {
        this.exercised = exercised;
        this.proper = proper;
    }

    void run() {
        if (exercised.prober().needsCredential(exercised.operation())) {
            send(Probe.NO_CREDENTIAL, proper);
            send(Probe.WRONG_CREDENTIAL, proper);
            exercised.prober().withoutScopes(exercised.operation(), proper);
        } else if (exercised.operation().isAnonymous()) {
            send(Probe.ANONYMOUS, proper);
        }
        input(input -> input.place() == Place.QUERY && NUMBERS.contains(input.type()))
                .ifPresent(input -> send(Probe.NON_NUMERIC_QUERY, proper.to(letters(input))));
        if (proper.body().isEmpty()) {
            return;
        }
        send(Probe.MALFORMED_JSON, proper.carrying(Body.of("{\"unfinished\": ")));
        send(
                Probe.CHUNKED,
                proper.carrying(Body.empty())
                        .with("x-ms-transfer-mode", "chunked")
                        .with("x-ms-content-length", "1048576"));
        Optional<Input> property =
                input(input -> isProperty(input) && !input.type().equals("string"));
        property.or(() -> input(this::isProperty))
                .ifPresent(input -> send(Probe.WRONG_TYPE, proper.carrying(changed(input, wrong(input)))));
        input(input -> isProperty(input) && input.required())
                .ifPresent(input -> send(Probe.MISSING_FIELD, proper.carrying(changed(input, Optional.empty()))));
    }

    private void send(Probe probe, Request request) {
        exercised.prober().probe(exercised.operation(), probe, request);
    }

    private Optional<Input> input(Predicate<Input> wanted) {
        return exercised.operation().inputs().stream().filter(wanted).findFirst();
    }

    private boolean isProperty(Input input) {
        return input.place() == Place.BODY
                && input.bodyPath().size() == 1
                && !input.callback()
                && input.schema().has("type");
    }

    private URI letters(Input input) {
        String url = proper.uri().toString().replaceAll("(?<=[?&])" + input.key() + "=[^&]*", "");
        return URI.create(url + (url.contains("?") ? "&" : "?") + input.key() + "=letters");
    }

    private static Optional<JsonNode> wrong(Input input) {
        return Optional.of(
                input.type().equals("string")
                        ? JsonNodeFactory.instance.objectNode().put("not", "a string")
                        : JsonNodeFactory.instance.textNode("letters"));
    }

    private Body changed(Input input, Optional<JsonNode> value) {
        JsonNode body = proper.body().json().orElse(JsonNodeFactory.instance.objectNode());
        if (body instanceof ObjectNode object) {
            String name = input.bodyPath().get(0);
            value.ifPresentOrElse(other -> object.set(name, other), () -> object.remove(name));
        }
        return Body.of(body);
    }
}
