package dev.troodon.runtime.engines;

import dev.troodon.handles.ReplyResult;
import dev.troodon.handles.SubscriptionEnd;
import dev.troodon.handles.SubscriptionListener;
import dev.troodon.runtime.callbacks.CallbackGuard;
import dev.troodon.runtime.engine.Admission;
import dev.troodon.runtime.engine.EventMatcher;
import dev.troodon.runtime.engine.NewSubscription;
import dev.troodon.runtime.engine.OperationKey;
import dev.troodon.runtime.engine.StoredAnswer;
import dev.troodon.runtime.engine.StoredEvent;
import dev.troodon.runtime.engine.StoredSubscription;
import dev.troodon.runtime.engine.Webhooks;
import dev.troodon.runtime.storage.Capacity;
import dev.troodon.runtime.storage.Storage;
import dev.troodon.runtime.storage.SubscriptionStore;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Keeps subscriptions, events and answers; matching and delivering them are {@link FanOut}'s and {@link Deliverer}'s. */
final class WebhookEngine implements Webhooks {
    private final Storage storage;
    private final SubscriptionStore subscriptions;
    private final WebhookRules rules;
    private final Clock clock;
    private final Ids ids;
    private final CallbackGuard guard;
    private final CallbackVault vault;
    private final Listeners listeners;
    private final Map<OperationKey, EventMatcher> matchers;

    WebhookEngine(
            Storage storage,
            WebhookRules rules,
            Clock clock,
            Ids ids,
            CallbackGuard guard,
            CallbackVault vault,
            Listeners listeners,
            Map<OperationKey, EventMatcher> matchers) {
        this.storage = storage;
        this.subscriptions = storage.subscriptions();
        this.rules = rules;
        this.clock = clock;
        this.ids = ids;
        this.guard = guard;
        this.vault = vault;
        this.listeners = listeners;
        this.matchers = matchers;
    }

    @Override
    public void register(OperationKey operation, EventMatcher matcher) {
        matchers.put(operation, matcher);
    }

    @Override
    public void listen(String connector, SubscriptionListener listener) {
        listeners.add(connector, listener);
    }

    @Override
    public Admission<StoredSubscription> subscribe(NewSubscription wanted, Consumer<StoredSubscription> validation) {
        guard.check(wanted.callback());
        Admission<StoredSubscription> admission = subscriptions.add(
                pending(wanted),
                vault.lock(wanted.callback()),
                wanted.idempotencyKey(),
                new Capacity(rules.subscriptions(), rules.retryAfterFull()));
        if (admission instanceof Admission.Accepted<StoredSubscription> accepted) {
            validate(accepted.kept(), validation);
            activate(accepted.kept().id());
        }
        return admission;
    }

    @Override
    public Optional<StoredSubscription> find(String id) {
        return subscriptions.find(id, clock.instant());
    }

    @Override
    public void unsubscribe(String id) {
        subscriptions.end(id, forgetAt()).ifPresent(ended -> listeners.ended(ended, SubscriptionEnd.UNSUBSCRIBED));
    }

    @Override
    public void unsubscribe(String connector, Optional<String> tenant, URI callback) {
        listeners.ended(
                subscriptions.endByCallback(connector, tenant, vault.hash(callback), forgetAt()),
                SubscriptionEnd.UNSUBSCRIBED);
    }

    @Override
    public void unsubscribe(String connector, URI callback) {
        listeners.ended(
                subscriptions.endByCallback(connector, vault.hash(callback), forgetAt()), SubscriptionEnd.UNSUBSCRIBED);
    }

    @Override
    public String publish(
            OperationKey operation,
            Optional<String> tenant,
            Map<String, String> keys,
            StoredAnswer content,
            Map<String, String> headers) {
        CallbackHeaders.check(headers);
        StoredEvent event = new StoredEvent(ids.next(), operation, tenant, keys, content, headers, clock.instant());
        storage.events().publish(event);
        return event.id();
    }

    @Override
    public ReplyResult reply(OperationKey operation, String id, StoredAnswer content) {
        StoredEvent answer =
                new StoredEvent(ids.next(), operation, Optional.empty(), Map.of(), content, Map.of(), clock.instant());
        return storage.events().reply(answer, id, ids.next());
    }

    private void validate(StoredSubscription subscription, Consumer<StoredSubscription> validation) {
        boolean valid = false;
        try {
            validation.accept(subscription);
            valid = true;
        } finally {
            if (!valid) {
                subscriptions.end(subscription.id(), clock.instant());
            }
        }
    }

    private void activate(String id) {
        Instant deliverFrom = clock.instant().plus(rules.deliverAfter());
        subscriptions
                .activate(id, deliverFrom, forgetAt())
                .ifPresent(superseded -> listeners.ended(superseded, SubscriptionEnd.SUPERSEDED));
    }

    private StoredSubscription pending(NewSubscription wanted) {
        Instant now = clock.instant();
        Duration lifetime =
                wanted.timeout().orElse(wanted.once() ? rules.waitingLifetime() : rules.subscriptionLifetime());
        return new StoredSubscription(
                ids.next(),
                wanted.operation(),
                wanted.contractVersion(),
                wanted.caller(),
                wanted.trackingId(),
                wanted.request(),
                wanted.keys(),
                wanted.once(),
                now,
                now.plus(lifetime));
    }

    private Instant forgetAt() {
        return clock.instant().plus(rules.answeredRetention());
    }
}
