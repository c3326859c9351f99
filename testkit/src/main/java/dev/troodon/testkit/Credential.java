package dev.troodon.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.troodon.testkit.document.ApiDocument;
import dev.troodon.testkit.wire.Request;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** The credential of a connection. Goes where the document's first security definition says. */
sealed interface Credential {
    /** The request with the credential on it; unchanged if the document does not ask for one of this kind. */
    Request on(Request request, ApiDocument document);

    /** An API key, sent in the header or query parameter that the document names. */
    record Key(String secret) implements Credential {
        @Override
        public Request on(Request request, ApiDocument document) {
            JsonNode definition = Credential.definition(document, "apiKey");
            String name = definition.path("name").asText();
            if (definition.isMissingNode()) {
                return request;
            }
            if (definition.path("in").asText().equals("header")) {
                return request.with(name, secret);
            }
            String url = request.uri().toString();
            String pair = name + "=" + URLEncoder.encode(secret, StandardCharsets.UTF_8);
            boolean there = url.contains("?" + name + "=") || url.contains("&" + name + "=");
            return there ? request : request.to(URI.create(url + (url.contains("?") ? "&" : "?") + pair));
        }

        @Override
        public String toString() {
            return "API key";
        }
    }

    /** User name and password. */
    record Basic(String user, String password) implements Credential {
        @Override
        public Request on(Request request, ApiDocument document) {
            byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
            return request.with("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
        }

        @Override
        public String toString() {
            return "basic";
        }
    }

    private static JsonNode definition(ApiDocument document, String type) {
        Optional<JsonNode> found = document.root().path("securityDefinitions").properties().stream()
                .map(entry -> entry.getValue())
                .filter(definition -> definition.path("type").asText().equals(type))
                .findFirst();
        return found.orElse(document.root().path(""));
    }
}
