package dev.troodon.runtime.serving;

import dev.troodon.runtime.generated.Security;
import dev.troodon.runtime.http.RequestHead;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Builds the URL of the same request once more, with its whole query, since a workflow sends nothing else, and a token. */
final class CarriedQuery {
    private final Front front;
    private final String parameter;
    private final Set<String> credentials = new HashSet<>();

    /** Takes the query parameter that carries the token. */
    CarriedQuery(Front front, String parameter) {
        this.front = front;
        this.parameter = parameter;
        front.definition().security().schemes().forEach(scheme -> {
            if (scheme instanceof Security.ApiKeyQuery key) {
                credentials.add(key.name());
            }
        });
    }

    /**
     * The URL with a token; without one, the URL that starts anew.
     *
     * @param token percent-encoded where that is needed
     * @param withoutCredentials whether a key in the query is left out, because a gateway adds it or nobody asks for it
     */
    String url(RequestHead request, Optional<String> token, boolean withoutCredentials) {
        StringBuilder url = new StringBuilder(front.links().self(request));
        char separator = '?';
        for (String pair : request.rawQuery().orElse("").split("&", -1)) {
            String name = name(pair);
            boolean dropped = name.equals(parameter) || (withoutCredentials && credentials.contains(name));
            if (!pair.isEmpty() && !dropped) {
                url.append(separator).append(pair);
                separator = '&';
            }
        }
        if (token.isPresent()) {
            url.append(separator).append(parameter).append('=').append(token.get());
        }
        return url.toString();
    }

    private static String name(String pair) {
        int equals = pair.indexOf('=');
        String raw = equals < 0 ? pair : pair.substring(0, equals);
        try {
            return URLDecoder.decode(raw, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return raw;
        }
    }
}
