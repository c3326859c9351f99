package dev.troodon.runtime.storage.memory;

import dev.troodon.runtime.engine.Admission;
import dev.troodon.runtime.engine.Bytes;
import dev.troodon.runtime.engine.StoredSubscription;
import dev.troodon.runtime.storage.CallbackAddress;
import dev.troodon.runtime.storage.Capacity;
import dev.troodon.runtime.storage.SubscriptionPage;
import dev.troodon.runtime.storage.SubscriptionQuery;
import dev.troodon.runtime.storage.SubscriptionStore;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Subscriptions, found by id, by callback and by the keys of an event. */
final class MemorySubscriptions implements SubscriptionStore {
    private final Tables tables;
    private final Bytes hashKey;

    MemorySubscriptions(Tables tables) {
        this.tables = tables;
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        this.hashKey = Bytes.of(key);
    }

    @Override
    public Bytes hashKey() {
        return hashKey;
    }

    @Override
    public Admission<StoredSubscription> add(
            StoredSubscription subscription,
            CallbackAddress callback,
            Optional<String> idempotencyKey,
            Capacity capacity) {
        Optional<Tables.Repetition> repetition = idempotencyKey.map(key -> new Tables.Repetition(
                subscription.operation(), subscription.caller().tenant(), callback.hash(), key));
        synchronized (tables) {
            Optional<Admission<StoredSubscription>> earlier =
                    repetition.map(tables.repetitions::get).flatMap(id -> repeated(id, subscription.since(), capacity));
            if (earlier.isPresent()) {
                return earlier.get();
            }
            if (tables.subscriptions.size() >= capacity.most()) {
                return new Admission.Full<>(capacity.retryAfter());
            }
            tables.add(new SubscriptionRow(subscription, callback, repetition));
            return new Admission.Accepted<>(subscription);
        }
    }

    @Override
    public Optional<List<StoredSubscription>> activate(String id, Instant deliverFrom, Instant forgetAt) {
        synchronized (tables) {
            SubscriptionRow row = tables.subscriptions.get(id);
            if (row == null || row.active) {
                return Optional.empty();
            }
            List<SubscriptionRow> older = sameTarget(row.callback.hash()).stream()
                    .filter(other -> other.active
                            && Tables.audience(other.subscription).equals(Tables.audience(row.subscription)))
                    .toList();
            tables.activate(row, deliverFrom);
            for (SubscriptionRow other : older) {
                tables.move(other, row);
                tables.end(other, forgetAt);
            }
            return Optional.of(older.stream().map(other -> other.subscription).toList());
        }
    }

    @Override
    public Optional<StoredSubscription> find(String id, Instant now) {
        synchronized (tables) {
            return Optional.ofNullable(tables.subscriptions.get(id))
                    .map(row -> row.subscription)
                    .filter(subscription -> subscription.expiresAt().isAfter(now));
        }
    }

    @Override
    public Optional<StoredSubscription> end(String id, Instant forgetAt) {
        synchronized (tables) {
            Optional<SubscriptionRow> row = Optional.ofNullable(tables.subscriptions.get(id));
            row.ifPresent(known -> tables.end(known, forgetAt));
            return row.map(known -> known.subscription);
        }
    }

    @Override
    public List<StoredSubscription> endByCallback(
            String connector, Optional<String> tenant, Bytes callbackHash, Instant forgetAt) {
        synchronized (tables) {
            return end(
                    sameTarget(callbackHash).stream()
                            .filter(row -> isOf(connector, row)
                                    && row.subscription.caller().tenant().equals(tenant))
                            .toList(),
                    forgetAt);
        }
    }

    @Override
    public List<StoredSubscription> endByCallback(String connector, Bytes callbackHash, Instant forgetAt) {
        synchronized (tables) {
            return end(
                    sameTarget(callbackHash).stream()
                            .filter(row -> isOf(connector, row))
                            .toList(),
                    forgetAt);
        }
    }

    @Override
    public List<StoredSubscription> endExpired(Instant now, Instant forgetAt, int limit) {
        synchronized (tables) {
            return end(rows(tables.expiries.upTo(now, limit)), forgetAt);
        }
    }

    @Override
    public int dropPending(Instant before, int limit) {
        synchronized (tables) {
            return end(rows(tables.pending.before(before, limit)), before).size();
        }
    }

    @Override
    public SubscriptionPage page(SubscriptionQuery query, Optional<String> from, int limit) {
        synchronized (tables) {
            KeyIndex index = tables.audiences.get(new Tables.Audience(query.operation(), query.tenant()));
            if (index == null) {
                return new SubscriptionPage(List.of(), Optional.empty());
            }
            List<SubscriptionRow> rows = index.after(from.map(Long::parseLong).orElse(0L), query.keys(), limit);
            Optional<String> next =
                    rows.size() < limit ? Optional.empty() : Optional.of(Long.toString(rows.get(limit - 1).sequence));
            return new SubscriptionPage(
                    rows.stream()
                            .filter(row -> !row.suspended
                                    && row.subscription.expiresAt().isAfter(query.now()))
                            .map(row -> row.subscription)
                            .toList(),
                    next);
        }
    }

    @Override
    public boolean resume(String id) {
        synchronized (tables) {
            SubscriptionRow row = tables.subscriptions.get(id);
            if (row == null) {
                return false;
            }
            row.suspended = false;
            row.refusals = 0;
            return true;
        }
    }

    @Override
    public int purge(Instant now, int limit) {
        synchronized (tables) {
            List<String> old = tables.tombstones.upTo(now, limit);
            for (String id : old) {
                Tables.Answered left = tables.answered.remove(id);
                if (left != null) {
                    tables.tombstones.remove(left.forgetAt(), id);
                    tables.forget(left.repetition(), id);
                }
            }
            return old.size();
        }
    }

    private Optional<Admission<StoredSubscription>> repeated(String id, Instant now, Capacity capacity) {
        SubscriptionRow row = tables.subscriptions.get(id);
        if (row == null) {
            return Optional.ofNullable(tables.answered.get(id))
                    .map(left -> new Admission.Repeated<>(left.subscription()));
        }
        if (!row.subscription.expiresAt().isAfter(now)) {
            return Optional.empty();
        }
        return Optional.of(
                row.active ? new Admission.Repeated<>(row.subscription) : new Admission.Full<>(capacity.retryAfter()));
    }

    private List<SubscriptionRow> sameTarget(Bytes callbackHash) {
        return tables.targets.getOrDefault(callbackHash, List.of());
    }

    private static boolean isOf(String connector, SubscriptionRow row) {
        return row.subscription.operation().connector().equals(connector);
    }

    private List<SubscriptionRow> rows(List<String> ids) {
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(tables.subscriptions.get(id)).stream())
                .toList();
    }

    private List<StoredSubscription> end(List<SubscriptionRow> rows, Instant forgetAt) {
        rows.forEach(row -> tables.end(row, forgetAt));
        return rows.stream().map(row -> row.subscription).toList();
    }
}
