package dev.troodon.runtime.engine;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A published event.
 *
 * @param id stable over all deliveries
 * @param operation whose subscribers it is for
 * @param tenant whose subscribers only, if the application tells tenants apart
 * @param keys what subscribers' keys must equal
 * @param content what is posted
 * @param headers what the callback carries besides
 * @param publishedAt when
 */
public record StoredEvent(
        String id,
        OperationKey operation,
        Optional<String> tenant,
        Map<String, String> keys,
        StoredAnswer content,
        Map<String, String> headers,
        Instant publishedAt) {
    /** Copies the maps. */
    public StoredEvent {
        keys = Map.copyOf(keys);
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }
}
