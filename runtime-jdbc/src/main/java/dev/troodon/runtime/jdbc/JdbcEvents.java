package dev.troodon.runtime.jdbc;

import dev.troodon.handles.ReplyResult;
import dev.troodon.runtime.engine.OperationKey;
import dev.troodon.runtime.engine.StoredEvent;
import dev.troodon.runtime.storage.EventStore;
import dev.troodon.runtime.storage.FanOutState;
import dev.troodon.runtime.storage.Recipient;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Events in a table, one row each however many subscribers they have. Thread-safe. */
final class JdbcEvents implements EventStore {
    private static final String SELECT = "select e.id as event_id, e.connector as event_connector,"
            + " e.operation as event_operation, e.envelope, e.content_status, e.content_type, e.content,"
            + " e.published_at, e.fan_from from troodon_event e where e.id = ? and e.fanned_out = false";

    private final Transactions transactions;
    private final Rows rows;
    private final Runnable wakeEvents;
    private final Runnable wakeDeliveries;

    JdbcEvents(Transactions transactions, Rows rows, Runnable wakeEvents, Runnable wakeDeliveries) {
        this.transactions = transactions;
        this.rows = rows;
        this.wakeEvents = wakeEvents;
        this.wakeDeliveries = wakeDeliveries;
    }

    @Override
    public void publish(StoredEvent event) {
        Transactions.Joined<Boolean> published = transactions.joining(session -> {
            insert(session, event, false);
            Due.add(session, Lane.EVENTS, new Due.Item(event.id(), "", event.publishedAt()));
            return true;
        });
        if (!published.outer()) {
            wakeEvents.run();
        }
    }

    @Override
    public Optional<FanOutState> fanOut(String id) {
        return transactions.own(session -> session.first(
                row -> new FanOutState(rows.event(row), Optional.ofNullable(row.getString("fan_from"))), SELECT, id));
    }

    @Override
    public void fannedOut(String id, List<Recipient> recipients, Optional<String> next, Instant now) {
        boolean created = transactions.own(session -> {
            Optional<OperationKey> operation = session.first(
                    row -> new OperationKey(row.getString("connector"), row.getString("operation")),
                    "select connector, operation from troodon_event where id = ? and fanned_out = false for update",
                    id);
            if (operation.isEmpty()) {
                return false;
            }
            boolean some = new NewDeliveries(session, id, operation.get(), now).addAll(recipients);
            session.change(
                    "update troodon_event set fan_from = ?, fanned_out = ? where id = ?",
                    next.orElse(null),
                    next.isEmpty(),
                    id);
            return some;
        });
        if (created) {
            wakeDeliveries.run();
        }
    }

    @Override
    public ReplyResult reply(StoredEvent answer, String subscriptionId, String deliveryId) {
        Transactions.Joined<ReplyResult> replied =
                transactions.joining(session -> reply(session, answer, subscriptionId, deliveryId));
        if (replied.result() == ReplyResult.ACCEPTED && !replied.outer()) {
            wakeDeliveries.run();
        }
        return replied.result();
    }

    private ReplyResult reply(Session session, StoredEvent answer, String subscriptionId, String deliveryId)
            throws SQLException {
        Optional<Waiting> found = session.first(
                row -> new Waiting(
                        row.getInt("state"),
                        row.getBoolean("answered"),
                        Session.instant(row, "expires_at").isAfter(answer.publishedAt())),
                "select state, answered, expires_at from troodon_subscription"
                        + " where id = ? and connector = ? and operation = ? and once = true for update",
                subscriptionId,
                answer.operation().connector(),
                answer.operation().operation());
        if (found.isEmpty() || found.get().state() == SubscriptionRows.SUPERSEDED) {
            return ReplyResult.UNKNOWN;
        }
        Waiting waiting = found.get();
        if (waiting.state() != SubscriptionRows.ANSWERED && !waiting.lives()) {
            return ReplyResult.UNKNOWN;
        }
        if (waiting.answered()) {
            return ReplyResult.ALREADY_ANSWERED;
        }
        session.change("update troodon_subscription set answered = true where id = ?", subscriptionId);
        insert(session, answer, true);
        new NewDeliveries(session, answer.id(), answer.operation(), answer.publishedAt())
                .addAll(List.of(new Recipient(subscriptionId, deliveryId, true)));
        return ReplyResult.ACCEPTED;
    }

    private record Waiting(int state, boolean answered, boolean lives) {}

    private void insert(Session session, StoredEvent event, boolean fannedOut) throws SQLException {
        session.change(
                "insert into troodon_event (id, connector, operation, published_at, fanned_out, envelope, content_status,"
                        + " content_type, content) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                event.id(),
                event.operation().connector(),
                event.operation().operation(),
                event.publishedAt(),
                fannedOut,
                rows.envelope(event),
                event.content().status(),
                event.content().contentType().orElse(null),
                rows.body(event.content()));
    }
}
