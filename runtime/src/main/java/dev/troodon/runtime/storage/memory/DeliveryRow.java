package dev.troodon.runtime.storage.memory;

import dev.troodon.runtime.engine.StoredEvent;
import dev.troodon.runtime.storage.Delivery;
import java.time.Instant;

/** Something on its way. Guarded by its tables. */
final class DeliveryRow {
    final String id;
    final StoredEvent event;
    SubscriptionRow subscription;
    Instant since;
    boolean matched;
    int attempts;

    DeliveryRow(String id, StoredEvent event, SubscriptionRow subscription, boolean matched, Instant since) {
        this.id = id;
        this.event = event;
        this.subscription = subscription;
        this.matched = matched;
        this.since = since;
    }

    Delivery snapshot() {
        return new Delivery(
                id,
                subscription.subscription,
                subscription.callback,
                event,
                matched,
                subscription.suspended,
                attempts,
                since);
    }
}
