package dev.troodon.runtime.engines;

import dev.troodon.handles.Subscription;
import dev.troodon.handles.SubscriptionEnd;
import dev.troodon.handles.SubscriptionListener;
import dev.troodon.runtime.engine.StoredSubscription;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells services that subscriptions have ended, on threads that nobody waits for. */
final class Listeners {
    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

    private final Map<String, List<SubscriptionListener>> byConnector = new ConcurrentHashMap<>();
    private final Executor executor;

    Listeners(Executor executor) {
        this.executor = executor;
    }

    void add(String connector, SubscriptionListener listener) {
        byConnector
                .computeIfAbsent(connector, unused -> new CopyOnWriteArrayList<>())
                .add(listener);
    }

    void ended(StoredSubscription ended, SubscriptionEnd reason) {
        List<SubscriptionListener> listeners =
                byConnector.getOrDefault(ended.operation().connector(), List.of());
        if (!listeners.isEmpty()) {
            executor.execute(() -> listeners.forEach(listener -> tell(listener, ended, reason)));
        }
    }

    void ended(List<StoredSubscription> ended, SubscriptionEnd reason) {
        ended.forEach(subscription -> ended(subscription, reason));
    }

    private static void tell(SubscriptionListener listener, StoredSubscription ended, SubscriptionEnd reason) {
        try {
            listener.ended(
                    new Subscription(ended.id(), ended.operation().operation(), ended.caller(), ended.since()), reason);
        } catch (RuntimeException | Error e) {
            LOG.warn("A listener of {} failed when told of an end", ended.operation(), e);
        }
    }
}
