package dev.troodon.runtime.storage.memory;

import dev.troodon.runtime.engine.StoredSubscription;
import dev.troodon.runtime.storage.CallbackAddress;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A pending or active subscription. Guarded by its tables. */
final class SubscriptionRow {
    final StoredSubscription subscription;
    final CallbackAddress callback;
    final Optional<Tables.Repetition> repetition;

    /** By event: an event has at most one delivery to a subscription. */
    final Map<String, DeliveryRow> deliveries = new HashMap<>();

    boolean active;
    boolean answered;
    boolean suspended;
    int refusals;
    long sequence;
    Instant deliverFrom = Instant.MIN;

    SubscriptionRow(StoredSubscription subscription, CallbackAddress callback, Optional<Tables.Repetition> repetition) {
        this.subscription = subscription;
        this.callback = callback;
        this.repetition = repetition;
    }
}
