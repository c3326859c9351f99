package dev.troodon.runtime.storage;

import dev.troodon.runtime.engine.OperationKey;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Which subscriptions an event is offered to: active ones of the operation and exactly this tenant (nobody's tenant is a
 * tenant of its own), neither suspended nor expired, whose value for every key that both have is the event's.
 *
 * @param operation the operation
 * @param tenant the tenant
 * @param keys the event's keys; a subscription's key that is not among them does not count
 * @param now what has expired by now is left out
 */
public record SubscriptionQuery(
        OperationKey operation, Optional<String> tenant, Map<String, String> keys, Instant now) {
    /** Copies the keys. */
    public SubscriptionQuery {
        keys = Map.copyOf(keys);
    }
}
