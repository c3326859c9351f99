package dev.troodon.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.troodon.testkit.wire.Request;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** What a connection shows for one security scheme. Prints itself without its secret. */
sealed interface Credential {
    /** Whether it is of the kind that a security definition asks for. */
    boolean fits(JsonNode definition);

    /** The request with the credential where the definition wants it. */
    Request on(Request request, JsonNode definition);

    /** One of the same kind that nobody handed out. */
    Credential wrong();

    /** An API key, sent in the header or query parameter that the document names. */
    record Key(String secret) implements Credential {
        @Override
        public boolean fits(JsonNode definition) {
            return definition.path("type").asText().equals("apiKey");
        }

        @Override
        public Request on(Request request, JsonNode definition) {
            String name = definition.path("name").asText();
            if (definition.path("in").asText().equals("header")) {
                return request.with(name, secret);
            }
            String url = request.uri().toString();
            String pair = name + "=" + URLEncoder.encode(secret, StandardCharsets.UTF_8);
            boolean there = url.contains("?" + name + "=") || url.contains("&" + name + "=");
            return there ? request : request.to(URI.create(url + (url.contains("?") ? "&" : "?") + pair));
        }

        @Override
        public Credential wrong() {
            return new Key("not-" + secret);
        }

        @Override
        public String toString() {
            return "API key";
        }
    }

    /** User name and password. */
    record Basic(String user, String password) implements Credential {
        @Override
        public boolean fits(JsonNode definition) {
            return definition.path("type").asText().equals("basic");
        }

        @Override
        public Request on(Request request, JsonNode definition) {
            byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
            return request.with("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
        }

        @Override
        public Credential wrong() {
            return new Basic(user, "not-" + password);
        }

        @Override
        public String toString() {
            return "basic";
        }
    }

    /** An access token of OAuth 2.0. */
    record Bearer(String token) implements Credential {
        @Override
        public boolean fits(JsonNode definition) {
            return definition.path("type").asText().equals("oauth2");
        }

        @Override
        public Request on(Request request, JsonNode definition) {
            return request.with("Authorization", "Bearer " + token);
        }

        @Override
        public Credential wrong() {
            return new Bearer("not-" + token);
        }

        @Override
        public String toString() {
            return "token";
        }
    }
}
