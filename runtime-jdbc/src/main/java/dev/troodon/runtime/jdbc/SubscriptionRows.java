package dev.troodon.runtime.jdbc;

import dev.troodon.runtime.engine.Bytes;
import dev.troodon.runtime.engine.OperationKey;
import dev.troodon.runtime.engine.StoredSubscription;
import dev.troodon.runtime.storage.CallbackAddress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** What the stores share of the table of subscriptions. */
final class SubscriptionRows {
    static final int PENDING = 0;
    static final int ACTIVE = 1;
    static final int ANSWERED = 2;
    static final int SUPERSEDED = 3;

    private final Rows rows;

    SubscriptionRows(Rows rows) {
        this.rows = rows;
    }

    /**
     * A subscription with what its row says besides.
     *
     * @param subscription the subscription
     * @param state one of the constants
     * @param answered whether a waiting workflow was answered
     * @param repetition what tells it from others, if it was sent under a key
     */
    record Found(StoredSubscription subscription, int state, boolean answered, Optional<String> repetition) {
        boolean lives() {
            return state <= ACTIVE;
        }
    }

    static String hash(Bytes callbackHash) {
        return HexFormat.of().formatHex(callbackHash.toArray());
    }

    StoredSubscription subscription(ResultSet row) throws SQLException {
        Rows.Origin origin = rows.origin(row.getBytes("origin"));
        return new StoredSubscription(
                row.getString("id"),
                new OperationKey(row.getString("connector"), row.getString("operation")),
                row.getString("contract_version"),
                origin.caller(),
                origin.trackingId(),
                rows.request(row.getBytes("request")),
                rows.keys(row.getBytes("event_keys")),
                row.getBoolean("once"),
                Session.instant(row, "since"),
                Session.instant(row, "expires_at"));
    }

    Found found(ResultSet row) throws SQLException {
        return new Found(
                subscription(row),
                row.getInt("state"),
                row.getBoolean("answered"),
                Optional.ofNullable(row.getString("repetition")));
    }

    CallbackAddress callback(ResultSet row) throws SQLException {
        return new CallbackAddress(
                Bytes.of(row.getBytes("callback_url")),
                Bytes.of(HexFormat.of().parseHex(row.getString("callback_hash"))),
                row.getString("callback_host"));
    }

    void insert(Session session, StoredSubscription subscription, CallbackAddress callback, Optional<String> repetition)
            throws SQLException {
        Optional<String> tenant = subscription.caller().tenant();
        session.change(
                "insert into troodon_subscription (id, connector, operation, contract_version, tenant, audience,"
                        + " repetition, state, key_values, once, answered, suspended, refusals, since, expires_at,"
                        + " callback_url, callback_hash, callback_host, origin, request, event_keys)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false, false, 0, ?, ?, ?, ?, ?, ?, ?, ?)",
                subscription.id(),
                subscription.operation().connector(),
                subscription.operation().operation(),
                subscription.contractVersion(),
                ColumnText.of(tenant),
                Digests.audience(subscription.operation(), tenant),
                repetition.orElse(null),
                PENDING,
                Digests.values(subscription.keys()),
                subscription.once(),
                subscription.since(),
                subscription.expiresAt(),
                callback.url().toArray(),
                hash(callback.hash()),
                callback.host(),
                rows.origin(subscription.caller(), subscription.trackingId()),
                rows.request(subscription.request()),
                rows.keys(subscription.keys()));
    }

    /**
     * Ends living subscriptions that the session has locked. What was on its way to them goes with them; of an answered one
     * it is remembered that it was.
     */
    void end(Session session, List<Found> ending, Instant forgetAt) throws SQLException {
        for (Found found : ending) {
            dropDeliveries(session, found.subscription().id());
            if (found.answered()) {
                session.change(
                        "update troodon_subscription set state = ?, callback_url = null, forget_at = ? where id = ?",
                        ANSWERED,
                        forgetAt,
                        found.subscription().id());
            } else {
                session.change(
                        "delete from troodon_subscription where id = ?",
                        found.subscription().id());
            }
        }
    }

    private static void dropDeliveries(Session session, String subscriptionId) throws SQLException {
        session.change(
                "delete from " + Lane.DELIVERIES.table()
                        + " where task_name = ? and picked = false and task_instance in"
                        + " (select id from troodon_delivery where subscription_id = ? and state = 0)",
                Lane.DELIVERIES.task(),
                subscriptionId);
        session.change("delete from troodon_delivery where subscription_id = ? and state = 0", subscriptionId);
    }
}
