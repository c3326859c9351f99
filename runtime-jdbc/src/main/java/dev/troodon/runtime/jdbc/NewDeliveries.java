package dev.troodon.runtime.jdbc;

import dev.troodon.runtime.engine.OperationKey;
import dev.troodon.runtime.storage.Recipient;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Creates the deliveries of one event to some subscribers, within one transaction. */
final class NewDeliveries {
    private final Session session;
    private final String eventId;
    private final OperationKey operation;
    private final Instant now;

    NewDeliveries(Session session, String eventId, OperationKey operation, Instant now) {
        this.session = session;
        this.eventId = eventId;
        this.operation = operation;
        this.now = now;
    }

    private record Target(
            String id, int state, String host, Optional<Instant> deliverFrom, Optional<String> supersededBy) {}

    /** Creates them, and tells whether there was one to create. */
    boolean addAll(List<Recipient> recipients) throws SQLException {
        Map<String, Target> targets = targets(recipients);
        Set<String> taken = taken(targets);
        List<@Nullable Object[]> deliveries = new ArrayList<>();
        List<Due.Item> due = new ArrayList<>();
        for (Recipient recipient : recipients) {
            Target target = targets.get(recipient.subscriptionId());
            if (target != null && taken.add(target.id())) {
                deliveries.add(row(recipient, target));
                if (target.state() == SubscriptionRows.ACTIVE) {
                    Instant from = target.deliverFrom().orElse(now);
                    due.add(new Due.Item(recipient.deliveryId(), target.host(), from.isAfter(now) ? from : now));
                }
            }
        }
        session.changeAll(
                "insert into troodon_delivery (id, event_id, subscription_id, connector, operation, host, state, matched,"
                        + " attempts, since) values (?, ?, ?, ?, ?, ?, 0, ?, 0, ?)",
                deliveries);
        Due.addAll(session, Lane.DELIVERIES, due);
        return !due.isEmpty();
    }

    private @Nullable Object[] row(Recipient recipient, Target target) {
        return new @Nullable Object[] {
            recipient.deliveryId(),
            eventId,
            target.id(),
            operation.connector(),
            operation.operation(),
            target.host(),
            recipient.matched(),
            now
        };
    }

    /**
     * Whom each recipient stands for: itself, or the one that took its place after the page was read. Locked, so that none
     * ends before its delivery is there to be taken along.
     */
    private Map<String, Target> targets(List<Recipient> recipients) throws SQLException {
        Map<String, Target> targets = new HashMap<>();
        List<Object> ids = new ArrayList<>();
        recipients.stream().map(Recipient::subscriptionId).sorted().forEach(ids::add);
        Map<String, String> successors = new HashMap<>();
        for (Target target : locked(ids)) {
            if (target.state() <= SubscriptionRows.ACTIVE) {
                targets.put(target.id(), target);
            } else {
                target.supersededBy().ifPresent(successor -> successors.put(target.id(), successor));
            }
        }
        for (Map.Entry<String, String> superseded : successors.entrySet()) {
            Optional<String> next = Optional.of(superseded.getValue());
            while (next.isPresent()) {
                List<Target> found = locked(List.of(next.get()));
                boolean lives = !found.isEmpty() && found.get(0).state() <= SubscriptionRows.ACTIVE;
                if (lives) {
                    targets.put(superseded.getKey(), found.get(0));
                }
                next = lives || found.isEmpty()
                        ? Optional.empty()
                        : found.get(0).supersededBy();
            }
        }
        return targets;
    }

    private List<Target> locked(List<Object> ids) throws SQLException {
        return ids.isEmpty()
                ? List.of()
                : session.list(
                        row -> new Target(
                                row.getString("id"),
                                row.getInt("state"),
                                row.getString("callback_host"),
                                row.getObject("deliver_from") == null
                                        ? Optional.empty()
                                        : Optional.of(Session.instant(row, "deliver_from")),
                                Optional.ofNullable(row.getString("superseded_by"))),
                        "select id, state, callback_host, deliver_from, superseded_by from troodon_subscription"
                                + " where id in (" + Session.marks(ids.size()) + ") order by id for update",
                        ids.toArray());
    }

    private Set<String> taken(Map<String, Target> targets) throws SQLException {
        if (targets.isEmpty()) {
            return new HashSet<>();
        }
        List<Object> values = new ArrayList<>();
        values.add(eventId);
        targets.values().stream().map(Target::id).distinct().forEach(values::add);
        return new HashSet<>(session.list(
                row -> row.getString("subscription_id"),
                "select subscription_id from troodon_delivery where event_id = ? and subscription_id in ("
                        + Session.marks(values.size() - 1) + ")",
                values.toArray()));
    }
}
