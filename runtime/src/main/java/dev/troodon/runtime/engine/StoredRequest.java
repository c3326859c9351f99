package dev.troodon.runtime.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request as it came, as far as its operation's parameters look at it: kept with a job or a subscription and decoded anew
 * whenever it is needed. The callback URL is not part of it.
 *
 * @param path decoded values of the path's variables
 * @param query decoded values of the query, in order
 * @param headers values of the headers that are parameters, by name in lower case
 * @param contentType the body's media type
 * @param body the body; empty where there was none
 */
public record StoredRequest(
        Map<String, String> path,
        Map<String, List<String>> query,
        Map<String, List<String>> headers,
        Optional<String> contentType,
        Bytes body) {
    /** Copies the maps, keeping their order. */
    public StoredRequest {
        path = Collections.unmodifiableMap(new LinkedHashMap<>(path));
        query = Collections.unmodifiableMap(new LinkedHashMap<>(query));
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }
}
