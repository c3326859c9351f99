package dev.troodon.runtime.jdbc;

import dev.troodon.runtime.engine.OperationKey;
import dev.troodon.runtime.engine.StoredSubscription;
import dev.troodon.runtime.storage.DeadLetter;
import dev.troodon.runtime.storage.Delivery;
import dev.troodon.runtime.storage.DeliveryStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Deliveries and dead letters in a table. Thread-safe. */
final class JdbcDeliveries implements DeliveryStore {
    private static final String FIND =
            "select s.*, d.id as delivery_id, d.matched, d.attempts, d.since as delivery_since,"
                    + " e.id as event_id, e.connector as event_connector, e.operation as event_operation, e.envelope,"
                    + " e.content_status, e.content_type, e.content, e.published_at"
                    + " from troodon_delivery d join troodon_subscription s on s.id = d.subscription_id"
                    + " join troodon_event e on e.id = d.event_id"
                    + " where d.id = ? and d.state = 0 and s.state in (0, 1)";

    private final Transactions transactions;
    private final Rows rows;
    private final SubscriptionRows subscriptions;
    private final Runnable wake;

    JdbcDeliveries(Transactions transactions, Rows rows, SubscriptionRows subscriptions, Runnable wake) {
        this.transactions = transactions;
        this.rows = rows;
        this.subscriptions = subscriptions;
        this.wake = wake;
    }

    @Override
    public Optional<Delivery> find(String id) {
        return transactions.own(session -> session.first(this::delivery, FIND, id));
    }

    @Override
    public void matched(String id) {
        transactions.own(
                session -> session.change("update troodon_delivery set matched = true where id = ? and state = 0", id));
    }

    @Override
    public void discard(String id) {
        transactions.own(session -> session.change("delete from troodon_delivery where id = ? and state = 0", id));
    }

    @Override
    public void failed(String id) {
        transactions.own(session ->
                session.change("update troodon_delivery set attempts = attempts + 1 where id = ? and state = 0", id));
    }

    @Override
    public Optional<StoredSubscription> delivered(String id, Instant forgetAt) {
        return transactions.own(session -> {
            Optional<String> subscriptionId = subscriptionOf(session, id);
            if (subscriptionId.isEmpty()) {
                return Optional.empty();
            }
            session.change("delete from troodon_delivery where id = ?", id);
            session.change(
                    "update troodon_subscription set refusals = 0 where id = ? and refusals <> 0",
                    subscriptionId.get());
            List<SubscriptionRows.Found> once = session.list(
                    subscriptions::found,
                    "select * from troodon_subscription where id = ? and once = true and state in (0, 1) for update",
                    subscriptionId.get());
            subscriptions.end(session, once, forgetAt);
            return once.stream().map(SubscriptionRows.Found::subscription).findFirst();
        });
    }

    @Override
    public void bury(String id, String reason, Instant now) {
        transactions.own(session -> buried(session, id, reason, now));
    }

    @Override
    public boolean refused(String id, String reason, int suspendAfter, Instant now) {
        return transactions.own(session -> {
            Optional<String> subscriptionId = subscriptionOf(session, id);
            if (subscriptionId.isEmpty() || buried(session, id, reason, now) == 0) {
                return false;
            }
            session.change(
                    "update troodon_subscription set refusals = refusals + 1 where id = ?", subscriptionId.get());
            return session.change(
                            "update troodon_subscription set suspended = true"
                                    + " where id = ? and suspended = false and refusals >= ?",
                            subscriptionId.get(),
                            suspendAfter)
                    == 1;
        });
    }

    @Override
    public List<DeadLetter> deadLetters(int limit) {
        return transactions.own(session -> session.list(
                row -> new DeadLetter(
                        row.getString("id"),
                        row.getString("event_id"),
                        row.getString("subscription_id"),
                        new OperationKey(row.getString("connector"), row.getString("operation")),
                        row.getString("host"),
                        ColumnText.back(row.getString("reason")),
                        row.getInt("attempts"),
                        Session.instant(row, "dead_at")),
                "select * from troodon_delivery where state = 1 order by dead_at desc, id fetch first ? rows only",
                limit));
    }

    @Override
    public boolean replay(String id, Instant now) {
        boolean replayed = transactions.own(session -> {
            Optional<String> host = session.first(
                    row -> row.getString("callback_host"),
                    "select s.callback_host from troodon_delivery d join troodon_subscription s on s.id = d.subscription_id"
                            + " where d.id = ? and d.state = 1 and s.state in (0, 1) for update",
                    id);
            if (host.isEmpty()) {
                return false;
            }
            session.change(
                    "update troodon_delivery set state = 0, attempts = 0, since = ?, reason = null, dead_at = null"
                            + " where id = ?",
                    now,
                    id);
            Due.remove(session, Lane.DELIVERIES, id);
            Due.add(session, Lane.DELIVERIES, new Due.Item(id, host.get(), now));
            return true;
        });
        if (replayed) {
            wake.run();
        }
        return replayed;
    }

    @Override
    public int purge(Instant before, int limit) {
        return transactions.own(session -> {
            int letters = session.change(
                    "delete from troodon_delivery where id in (select id from troodon_delivery"
                            + " where state = 1 and dead_at < ? order by dead_at fetch first ? rows only)",
                    before,
                    limit);
            // Events that all their deliveries have left.
            session.change(
                    "delete from troodon_event where id in (select e.id from troodon_event e where e.fanned_out = true"
                            + " and not exists (select 1 from troodon_delivery d where d.event_id = e.id)"
                            + " order by e.published_at fetch first ? rows only)",
                    limit);
            return letters;
        });
    }

    private static int buried(Session session, String id, String reason, Instant now) throws SQLException {
        return session.change(
                "update troodon_delivery set state = 1, attempts = attempts + 1, reason = ?, dead_at = ?"
                        + " where id = ? and state = 0",
                ColumnText.of(reason),
                now,
                id);
    }

    private static Optional<String> subscriptionOf(Session session, String id) throws SQLException {
        return session.first(
                row -> row.getString("subscription_id"),
                "select subscription_id from troodon_delivery where id = ? and state = 0 for update",
                id);
    }

    private Delivery delivery(ResultSet row) throws SQLException {
        return new Delivery(
                row.getString("delivery_id"),
                subscriptions.subscription(row),
                subscriptions.callback(row),
                rows.event(row),
                row.getBoolean("matched"),
                row.getBoolean("suspended"),
                row.getInt("attempts"),
                Session.instant(row, "delivery_since"));
    }
}
