package dev.troodon.runtime.engine;

import dev.troodon.handles.Caller;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A subscription as it stands, without its callback. An immutable snapshot.
 *
 * @param id opaque, unguessable (at least 128 random bits), safe in a URL
 * @param operation what is subscribed to
 * @param contractVersion the connector's version that accepted it
 * @param caller who subscribed
 * @param trackingId the workflow's correlation id
 * @param request the filter as it came
 * @param keys values that an event must equal
 * @param once whether the first delivered content ends it
 * @param since when
 * @param expiresAt when it ends by itself
 */
public record StoredSubscription(
        String id,
        OperationKey operation,
        String contractVersion,
        Caller caller,
        Optional<String> trackingId,
        StoredRequest request,
        Map<String, String> keys,
        boolean once,
        Instant since,
        Instant expiresAt) {
    /** Copies the keys. */
    public StoredSubscription {
        keys = Map.copyOf(keys);
    }
}
