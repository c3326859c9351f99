package dev.troodon.runtime.serving;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.troodon.runtime.binding.Inputs;
import dev.troodon.runtime.generated.Operation.CallbackLocation;
import dev.troodon.runtime.http.RefusedException;
import dev.troodon.runtime.json.Trees;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * Takes the callback URL out of a subscribe body: it is a secret and goes to the engine alone. A service that has a property of
 * its own for it finds a URI there that names the subscription. Thread-safe.
 */
final class SubscribeBody {
    private static final String SCHEME = "troodon-callback:";

    private final String[] names;
    private final boolean own;
    private final String pointer;
    private final Trees trees;

    SubscribeBody(CallbackLocation location, Trees trees) {
        this.names = location.path().split("/", -1);
        this.own = location.own();
        this.pointer = "/" + location.path();
        this.trees = trees;
    }

    /** Takes the URL out. What is kept of the request afterwards is without it. */
    URI take(Inputs inputs) {
        Optional<ObjectNode> parent = parent(inputs);
        JsonNode value = parent.map(node -> node.remove(leaf())).orElse(null);
        if (value == null || !value.isTextual() || value.textValue().isEmpty()) {
            throw invalid("The body needs the callback URL, a text, at '" + pointer + "'.");
        }
        return uri(value.textValue(), "The body's value at '" + pointer + "'");
    }

    /** Puts the name of the subscription where the service expects a URL. */
    void name(Inputs inputs, String subscriptionId) {
        if (own) {
            parent(inputs).ifPresent(node -> node.put(leaf(), SCHEME + subscriptionId));
        }
    }

    /** The callback URL of an unsubscribe: a bare JSON text, or an object that names it as the subscribe body does. */
    static URI named(JsonNode body) {
        JsonNode value = body.isObject() ? body.path("callbackUrl") : body;
        if (!value.isTextual()) {
            throw invalid("The body must be the callback URL as a JSON text, or {\"callbackUrl\": \"...\"}.");
        }
        return uri(value.textValue(), "The callback URL");
    }

    private Optional<ObjectNode> parent(Inputs inputs) {
        JsonNode node = inputs.object(trees);
        for (int i = 0; i + 1 < names.length; i++) {
            node = node.path(names[i]);
        }
        return node instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
    }

    private String leaf() {
        return names[names.length - 1];
    }

    private static URI uri(String text, String what) {
        try {
            URI uri = new URI(text);
            if (uri.isAbsolute() && uri.getHost() != null) {
                return uri;
            }
        } catch (URISyntaxException malformed) {
            // The exception quotes the URL, which is a secret.
        }
        throw invalid(what + " is not an absolute URL.");
    }

    static RefusedException invalid(String message) {
        return RefusedException.badRequest("InvalidCallback", message);
    }
}
