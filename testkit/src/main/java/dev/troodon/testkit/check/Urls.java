package dev.troodon.testkit.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.troodon.testkit.document.Operation;
import dev.troodon.testkit.wire.Answer;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the addresses that a connector hands out. */
public final class Urls {
    private Urls() {}

    /** {@code Location} as a URI, or nothing if there is none or it is not one. */
    public static Optional<URI> location(Answer answer) {
        return answer.location().flatMap(Urls::parse);
    }

    /** {@code Location} if the engine can call it as it stands. */
    public static Optional<URI> callable(Answer answer) {
        return location(answer).filter(Urls::isAbsolute);
    }

    /** The text as a URI, or nothing if it is none. */
    public static Optional<URI> parse(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Whether it names scheme and host. */
    public static boolean isAbsolute(URI uri) {
        return uri.isAbsolute() && uri.getHost() != null;
    }

    /** The query without keys of connections, which the engine adds by itself and no address should carry. */
    static Map<String, String> inputs(Operation operation, URI uri) {
        Map<String, String> inputs = query(uri);
        for (JsonNode definition : operation.document().root().path("securityDefinitions")) {
            if (definition.path("in").asText().equals("query")) {
                inputs.remove(definition.path("name").asText());
            }
        }
        return inputs;
    }

    /** The query as it is written, by name; of a name that occurs twice, the last. */
    public static Map<String, String> query(URI uri) {
        Map<String, String> query = new LinkedHashMap<>();
        String raw = uri.getRawQuery();
        if (raw != null && !raw.isEmpty()) {
            Arrays.stream(raw.split("&", -1))
                    .map(pair -> pair.split("=", 2))
                    .forEach(pair -> query.put(pair[0], pair.length > 1 ? pair[1].replace("+", "%20") : ""));
        }
        return query;
    }
}
