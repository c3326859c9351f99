package dev.troodon.runtime.engine;

import dev.troodon.handles.Caller;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * A subscription to be kept.
 *
 * @param operation what is subscribed to
 * @param contractVersion the connector's version
 * @param caller who subscribes
 * @param trackingId the workflow's correlation id
 * @param idempotencyKey tells a repeated request, within the operation, the tenant and the callback
 * @param request the filter as it came, without the callback URL
 * @param keys values that an event must equal, by key name
 * @param callback where to post; a secret
 * @param once whether the first delivered content ends it: a webhook action
 * @param timeout how long it lives; empty leaves it to the settings
 */
public record NewSubscription(
        OperationKey operation,
        String contractVersion,
        Caller caller,
        Optional<String> trackingId,
        Optional<String> idempotencyKey,
        StoredRequest request,
        Map<String, String> keys,
        URI callback,
        boolean once,
        Optional<Duration> timeout) {
    /** Copies the keys. */
    public NewSubscription {
        keys = Map.copyOf(keys);
    }

    /** Says nothing of the callback. */
    @Override
    public String toString() {
        return "NewSubscription[" + operation + "]";
    }
}
