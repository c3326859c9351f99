package dev.troodon.runtime.jdbc;

import dev.troodon.runtime.engine.Admission;
import dev.troodon.runtime.engine.Bytes;
import dev.troodon.runtime.engine.StoredSubscription;
import dev.troodon.runtime.storage.CallbackAddress;
import dev.troodon.runtime.storage.Capacity;
import dev.troodon.runtime.storage.SubscriptionPage;
import dev.troodon.runtime.storage.SubscriptionQuery;
import dev.troodon.runtime.storage.SubscriptionStore;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Subscriptions in a table. Thread-safe. */
final class JdbcSubscriptions implements SubscriptionStore {
    private static final String ALL = "select * from troodon_subscription where ";

    private final Transactions transactions;
    private final SubscriptionRows rows;
    private final Activation activation;
    private final Audience audience;
    private final HashKey hashKey;
    private final Room room = new Room("troodon_subscription", "state in (0, 1)");

    JdbcSubscriptions(Transactions transactions, SubscriptionRows rows, HashKey hashKey, Runnable wakeDeliveries) {
        this.transactions = transactions;
        this.rows = rows;
        this.hashKey = hashKey;
        this.audience = new Audience(rows);
        this.activation = new Activation(transactions, rows, wakeDeliveries);
    }

    @Override
    public Bytes hashKey() {
        return hashKey.get();
    }

    @Override
    public Admission<StoredSubscription> add(
            StoredSubscription subscription,
            CallbackAddress callback,
            Optional<String> idempotencyKey,
            Capacity capacity) {
        Optional<String> repetition = idempotencyKey.map(key -> Digests.repetition(
                subscription.operation(), subscription.caller().tenant(), callback.hash(), key));
        return transactions.own(session -> {
            if (repetition.isPresent()) {
                Optional<Admission<StoredSubscription>> earlier =
                        repeated(session, repetition.get(), subscription.since(), capacity);
                if (earlier.isPresent()) {
                    return earlier.get();
                }
            }
            if (room.isFull(session, capacity)) {
                return new Admission.Full<>(capacity.retryAfter());
            }
            rows.insert(session, subscription, callback, repetition);
            return new Admission.Accepted<>(subscription);
        });
    }

    @Override
    public Optional<List<StoredSubscription>> activate(String id, Instant deliverFrom, Instant forgetAt) {
        return activation.run(id, deliverFrom, forgetAt);
    }

    @Override
    public Optional<StoredSubscription> find(String id, Instant now) {
        return transactions.own(session ->
                session.first(rows::subscription, ALL + "id = ? and state in (0, 1) and expires_at > ?", id, now));
    }

    @Override
    public Optional<StoredSubscription> end(String id, Instant forgetAt) {
        return ending(forgetAt, "id = ?", id).stream().findFirst();
    }

    @Override
    public List<StoredSubscription> endByCallback(
            String connector, Optional<String> tenant, Bytes callbackHash, Instant forgetAt) {
        return ending(
                forgetAt,
                "callback_hash = ? and connector = ? and tenant = ?",
                SubscriptionRows.hash(callbackHash),
                connector,
                ColumnText.of(tenant));
    }

    @Override
    public List<StoredSubscription> endByCallback(String connector, Bytes callbackHash, Instant forgetAt) {
        return ending(forgetAt, "callback_hash = ? and connector = ?", SubscriptionRows.hash(callbackHash), connector);
    }

    @Override
    public List<StoredSubscription> endExpired(Instant now, Instant forgetAt, int limit) {
        return ending(
                forgetAt,
                "id in (select id from troodon_subscription where state in (0, 1) and expires_at <= ?"
                        + " order by expires_at fetch first ? rows only)",
                now,
                limit);
    }

    @Override
    public int dropPending(Instant before, int limit) {
        return ending(
                        before,
                        "id in (select id from troodon_subscription where state = 0 and since < ?"
                                + " order by since fetch first ? rows only) and state = 0",
                        before,
                        limit)
                .size();
    }

    @Override
    public SubscriptionPage page(SubscriptionQuery query, Optional<String> from, int limit) {
        return transactions.own(session -> audience.page(session, query, from, limit));
    }

    @Override
    public boolean resume(String id) {
        return transactions.own(session -> session.change(
                        "update troodon_subscription set suspended = false, refusals = 0 where id = ? and state in (0, 1)",
                        id)
                == 1);
    }

    @Override
    public int purge(Instant now, int limit) {
        return transactions.own(session -> session.change(
                "delete from troodon_subscription where id in (select id from troodon_subscription"
                        + " where forget_at <= ? order by forget_at fetch first ? rows only)",
                now,
                limit));
    }

    private List<StoredSubscription> ending(Instant forgetAt, String condition, @Nullable Object... values) {
        return transactions.own(session -> {
            List<SubscriptionRows.Found> found =
                    session.list(rows::found, ALL + condition + " and state in (0, 1) order by id for update", values);
            rows.end(session, found, forgetAt);
            return found.stream().map(SubscriptionRows.Found::subscription).toList();
        });
    }

    private Optional<Admission<StoredSubscription>> repeated(
            Session session, String repetition, Instant now, Capacity capacity) throws SQLException {
        Optional<SubscriptionRows.Found> earlier =
                session.first(rows::found, ALL + "repetition = ? for update", repetition);
        if (earlier.isEmpty()) {
            return Optional.empty();
        }
        SubscriptionRows.Found known = earlier.get();
        if (known.lives() && !known.subscription().expiresAt().isAfter(now)) {
            session.change(
                    "update troodon_subscription set repetition = null where id = ?",
                    known.subscription().id());
            return Optional.empty();
        }
        return Optional.of(
                known.state() == SubscriptionRows.PENDING
                        ? new Admission.Full<>(capacity.retryAfter())
                        : new Admission.Repeated<>(known.subscription()));
    }
}
