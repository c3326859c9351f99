package dev.troodon.runtime.engines;

import dev.troodon.handles.Subscription;
import dev.troodon.handles.SubscriptionEnd;
import dev.troodon.handles.SubscriptionListener;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Notes why subscriptions ended. */
final class EndsHeard implements SubscriptionListener {
    final Map<String, SubscriptionEnd> byId = new ConcurrentHashMap<>();

    @Override
    public void ended(Subscription subscription, SubscriptionEnd end) {
        byId.put(subscription.id(), end);
    }
}
