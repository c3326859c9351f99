package dev.troodon.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.troodon.testkit.document.ApiDocument;
import dev.troodon.testkit.document.Operation;
import dev.troodon.testkit.wire.Request;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The credentials of a connection, each for a security scheme of the document. Immutable.
 *
 * @param given by scheme; a credential without one serves every scheme of its kind
 * @param scopeless a token that the connector knows and that is good for nothing
 */
record Connection(List<Given> given, Optional<Credential.Bearer> scopeless) {
    /** Copies the list. */
    Connection {
        given = List.copyOf(given);
    }

    /**
     * A credential.
     *
     * @param scheme the key in securityDefinitions that it is for; nothing for every scheme of its kind
     */
    record Given(Optional<String> scheme, Credential credential) {
        boolean serves(String name, JsonNode definition) {
            return scheme.orElse(name).equals(name) && credential.fits(definition);
        }
    }

    /** A credential and the definition that says where it goes. */
    private record Shown(String scheme, JsonNode definition, Credential credential) {}

    /**
     * The request as the platform sends it: with what the operation accepts, and where it accepts everybody, or nothing that was
     * given, with the first credential that the document knows of.
     */
    Request on(Request request, Operation operation) {
        return show(shownTo(operation).or(() -> any(operation.document())).orElse(List.of()), request);
    }

    /** Whether it has what the operation demands; not if it demands nothing. */
    boolean isDemandedBy(Operation operation) {
        return shownTo(operation).isPresent();
    }

    /** The request with credentials of the demanded kinds that nobody handed out. */
    Request wrongOn(Request request, Operation operation) {
        return show(
                shownTo(operation).orElse(List.of()).stream()
                        .map(it -> new Shown(
                                it.scheme(), it.definition(), it.credential().wrong()))
                        .toList(),
                request);
    }

    /** The request with the token that is good for nothing, if there is one and the operation demands scopes of every caller. */
    Optional<Request> scopelessOn(Request request, Operation operation) {
        boolean scoped = !operation.accepted().isEmpty();
        for (JsonNode alternative : operation.accepted()) {
            boolean demands = false;
            for (JsonNode scopes : alternative) {
                demands |= !scopes.isEmpty();
            }
            scoped &= demands;
        }
        return scoped && shownTo(operation).isPresent()
                ? scopeless.map(token -> show(
                        shownTo(operation).orElse(List.of()).stream()
                                .map(it -> token.fits(it.definition())
                                        ? new Shown(it.scheme(), it.definition(), token)
                                        : it)
                                .toList(),
                        request))
                : Optional.empty();
    }

    /** The request for a document that cannot be read without credential, so that it cannot say where one goes. */
    Optional<Request> guessed(Request request, JsonNode nothing) {
        return given.stream()
                .map(Given::credential)
                .map(it -> it instanceof Credential.Key key
                        ? request.with("X-Api-Key", key.secret())
                        : it.on(request, nothing))
                .findFirst();
    }

    private static Request show(List<Shown> shown, Request request) {
        Request complete = request;
        for (Shown each : shown) {
            complete = each.credential().on(complete, each.definition());
        }
        return complete;
    }

    /** What fits the first alternative for which everything was given. */
    private Optional<List<Shown>> shownTo(Operation operation) {
        return operation.isAnonymous()
                ? Optional.empty()
                : operation.accepted().stream()
                        .flatMap(alternative -> complete(operation.document(), alternative).stream())
                        .findFirst();
    }

    private Optional<List<Shown>> complete(ApiDocument document, JsonNode alternative) {
        List<Shown> all = alternative.properties().stream()
                .flatMap(it -> shown(document, it.getKey()).stream())
                .toList();
        return all.size() == alternative.size() ? Optional.of(all) : Optional.empty();
    }

    private Optional<Shown> shown(ApiDocument document, String scheme) {
        JsonNode definition = document.root().path("securityDefinitions").path(scheme);
        return given.stream()
                .filter(it -> it.serves(scheme, definition))
                .map(it -> new Shown(scheme, definition, it.credential()))
                .findFirst();
    }

    private Optional<List<Shown>> any(ApiDocument document) {
        return document.root().path("securityDefinitions").properties().stream()
                .map(Map.Entry::getKey)
                .flatMap(scheme -> shown(document, scheme).stream())
                .map(List::of)
                .findFirst();
    }
}
