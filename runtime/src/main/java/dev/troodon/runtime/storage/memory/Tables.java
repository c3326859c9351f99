package dev.troodon.runtime.storage.memory;

import dev.troodon.runtime.engine.Bytes;
import dev.troodon.runtime.engine.OperationKey;
import dev.troodon.runtime.engine.StoredEvent;
import dev.troodon.runtime.engine.StoredSubscription;
import dev.troodon.runtime.storage.FanOutState;
import dev.troodon.runtime.storage.Work;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What subscriptions, events and deliveries share. Its monitor guards all of it. */
final class Tables {
    /** Whose events a subscription gets. */
    record Audience(OperationKey operation, Optional<String> tenant) {}

    /** Tells a repeated subscribing. */
    record Repetition(OperationKey operation, Optional<String> tenant, Bytes callback, String key) {}

    /** What is left of an answered subscription. */
    record Answered(StoredSubscription subscription, Optional<Repetition> repetition, Instant forgetAt) {}

    final Map<String, SubscriptionRow> subscriptions = new HashMap<>();
    final Map<String, Answered> answered = new HashMap<>();
    final Map<Audience, KeyIndex> audiences = new HashMap<>();

    /** By the hash of the callback. */
    final Map<Bytes, List<SubscriptionRow>> targets = new HashMap<>();

    /** Ids of subscriptions that are there or remembered as answered. */
    final Map<Repetition, String> repetitions = new HashMap<>();

    final Map<String, FanOutState> events = new HashMap<>();
    final Map<String, DeliveryRow> deliveries = new HashMap<>();
    final Map<String, Buried> buried = new LinkedHashMap<>();
    final ByTime expiries = new ByTime();
    final ByTime pending = new ByTime();
    final ByTime tombstones = new ByTime();
    private final WorkQueue queue;
    private long sequence;

    Tables(WorkQueue queue) {
        this.queue = queue;
    }

    static Audience audience(StoredSubscription subscription) {
        return new Audience(subscription.operation(), subscription.caller().tenant());
    }

    void add(SubscriptionRow row) {
        StoredSubscription subscription = row.subscription;
        subscriptions.put(subscription.id(), row);
        targets.computeIfAbsent(row.callback.hash(), unused -> new ArrayList<>())
                .add(row);
        row.repetition.ifPresent(known -> repetitions.put(known, subscription.id()));
        pending.add(subscription.since(), subscription.id());
        expiries.add(subscription.expiresAt(), subscription.id());
    }

    void activate(SubscriptionRow row, Instant deliverFrom) {
        row.active = true;
        row.deliverFrom = deliverFrom;
        row.sequence = ++sequence;
        pending.remove(row.subscription.since(), row.subscription.id());
        audiences
                .computeIfAbsent(audience(row.subscription), unused -> new KeyIndex())
                .add(row);
        row.deliveries.values().forEach(delivery -> due(delivery, deliverFrom));
    }

    /** Ends a subscription that is pending or active. */
    void end(SubscriptionRow row, Instant forgetAt) {
        StoredSubscription subscription = row.subscription;
        subscriptions.remove(subscription.id());
        expiries.remove(subscription.expiresAt(), subscription.id());
        pending.remove(subscription.since(), subscription.id());
        KeyIndex index = audiences.get(audience(subscription));
        if (row.active && index != null) {
            index.remove(row);
            if (index.isEmpty()) {
                audiences.remove(audience(subscription));
            }
        }
        List<SubscriptionRow> sameTarget = targets.getOrDefault(row.callback.hash(), new ArrayList<>());
        sameTarget.remove(row);
        if (sameTarget.isEmpty()) {
            targets.remove(row.callback.hash());
        }
        row.deliveries.values().forEach(delivery -> deliveries.remove(delivery.id));
        row.deliveries.clear();
        if (row.answered) {
            answered.put(subscription.id(), new Answered(subscription, row.repetition, forgetAt));
            tombstones.add(forgetAt, subscription.id());
        } else {
            forget(row.repetition, subscription.id());
        }
    }

    /** A later subscription may have taken the key over; that one keeps it. */
    void forget(Optional<Repetition> repetition, String id) {
        repetition.ifPresent(known -> repetitions.remove(known, id));
    }

    void deliver(String id, StoredEvent event, SubscriptionRow row, boolean matched, Instant now) {
        DeliveryRow delivery = new DeliveryRow(id, event, row, matched, now);
        if (row.deliveries.putIfAbsent(event.id(), delivery) == null) {
            deliveries.put(id, delivery);
            if (row.active) {
                due(delivery, now.isBefore(row.deliverFrom) ? row.deliverFrom : now);
            }
        }
    }

    void remove(DeliveryRow delivery) {
        deliveries.remove(delivery.id);
        delivery.subscription.deliveries.remove(delivery.event.id());
    }

    /** What was on its way to a superseded subscription goes to the one that took its place, unless that has it already. */
    void move(SubscriptionRow from, SubscriptionRow to) {
        for (DeliveryRow delivery : List.copyOf(from.deliveries.values())) {
            from.deliveries.remove(delivery.event.id());
            delivery.subscription = to;
            if (to.deliveries.putIfAbsent(delivery.event.id(), delivery) != null) {
                deliveries.remove(delivery.id);
            }
        }
    }

    void due(DeliveryRow delivery, Instant due) {
        queue.add(new Work.Deliver(delivery.id, delivery.subscription.callback.host()), due);
    }

    void fanOut(StoredEvent event) {
        queue.add(new Work.FanOut(event.id()), event.publishedAt());
    }
}
