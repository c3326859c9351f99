package dev.troodon.runtime.jdbc;

import dev.troodon.runtime.engine.StoredSubscription;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes a pending subscription active. One activation after the other: its number in their order is given out under a lock
 * that is held until the commit, so that who reads up to a number has seen all that will ever have a smaller one.
 */
final class Activation {
    private final Transactions transactions;
    private final SubscriptionRows rows;
    private final Runnable wakeDeliveries;

    Activation(Transactions transactions, SubscriptionRows rows, Runnable wakeDeliveries) {
        this.transactions = transactions;
        this.rows = rows;
        this.wakeDeliveries = wakeDeliveries;
    }

    Optional<List<StoredSubscription>> run(String id, Instant deliverFrom, Instant forgetAt) {
        Optional<List<StoredSubscription>> superseded =
                transactions.own(session -> activate(session, id, deliverFrom, forgetAt));
        if (superseded.isPresent()) {
            wakeDeliveries.run();
        }
        return superseded;
    }

    private Optional<List<StoredSubscription>> activate(
            Session session, String id, Instant deliverFrom, Instant forgetAt) throws SQLException {
        session.change("update troodon_counter set current_value = current_value + 1 where name = 'activation'");
        Optional<SubscriptionRows.Found> pending = session.first(
                rows::found,
                "select * from troodon_subscription where id = ? and state = ? for update",
                id,
                SubscriptionRows.PENDING);
        if (pending.isEmpty()) {
            return Optional.empty();
        }
        StoredSubscription subscription = pending.get().subscription();
        nameKeys(session, subscription);
        List<SubscriptionRows.Found> older = session.list(
                rows::found,
                "select o.* from troodon_subscription o join troodon_subscription n on n.id = ?"
                        + " where o.audience = n.audience and o.callback_hash = n.callback_hash and o.state = ?"
                        + " and o.id <> n.id order by o.activation for update",
                id,
                SubscriptionRows.ACTIVE);
        session.change(
                "update troodon_subscription set state = ?, deliver_from = ?, activation ="
                        + " (select current_value from troodon_counter where name = 'activation') where id = ?",
                SubscriptionRows.ACTIVE,
                deliverFrom,
                id);
        for (SubscriptionRows.Found other : older) {
            supersede(session, other, id, forgetAt);
        }
        makeDue(session, id, deliverFrom);
        return Optional.of(
                older.stream().map(SubscriptionRows.Found::subscription).toList());
    }

    /** Remembered for a while also if it was not answered: a page that was read before still names it. */
    private void supersede(Session session, SubscriptionRows.Found other, String by, Instant forgetAt)
            throws SQLException {
        String id = other.subscription().id();
        session.change(
                "update troodon_delivery set subscription_id = ? where subscription_id = ? and state = 0"
                        + " and event_id not in (select event_id from troodon_delivery where subscription_id = ?)",
                by,
                id,
                by);
        if (other.answered()) {
            rows.end(session, List.of(other), forgetAt);
        } else {
            session.change(
                    "update troodon_subscription set state = ?, callback_url = null, repetition = null, forget_at = ?,"
                            + " superseded_by = ? where id = ?",
                    SubscriptionRows.SUPERSEDED,
                    forgetAt,
                    by,
                    id);
            session.change("delete from troodon_delivery where subscription_id = ? and state = 0", id);
        }
    }

    private static void makeDue(Session session, String id, Instant deliverFrom) throws SQLException {
        List<Due.Item> waiting = session.list(
                row -> new Due.Item(row.getString("id"), row.getString("host"), deliverFrom),
                "select id, host from troodon_delivery where subscription_id = ? and state = 0",
                id);
        List<Due.Item> unknown = new ArrayList<>();
        for (Due.Item item : waiting) {
            if (Due.isKnown(session, Lane.DELIVERIES, item.id())) {
                Due.notBefore(session, Lane.DELIVERIES, item.id(), deliverFrom);
            } else {
                unknown.add(item);
            }
        }
        Due.addAll(session, Lane.DELIVERIES, unknown);
    }

    private static void nameKeys(Session session, StoredSubscription subscription) throws SQLException {
        String audience =
                Digests.audience(subscription.operation(), subscription.caller().tenant());
        String names = Digests.names(subscription.keys().keySet());
        boolean known = session.first(
                        row -> true,
                        "select 1 from troodon_key_group where audience = ? and names_hash = ?",
                        audience,
                        names)
                .isPresent();
        if (!known) {
            session.change(
                    "insert into troodon_key_group (audience, names_hash, names) values (?, ?, ?)",
                    audience,
                    names,
                    KeyNames.pack(subscription.keys().keySet()));
        }
    }
}
