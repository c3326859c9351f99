package dev.troodon.runtime.storage;

import dev.troodon.runtime.engine.StoredSubscription;
import java.util.List;
import java.util.Optional;

/**
 * Some subscriptions, in the order in which they were activated.
 *
 * @param items the subscriptions
 * @param next where the next page begins; empty if this is the last. Opaque outside the storage
 */
public record SubscriptionPage(List<StoredSubscription> items, Optional<String> next) {
    /** Copies the items. */
    public SubscriptionPage {
        items = List.copyOf(items);
    }
}
