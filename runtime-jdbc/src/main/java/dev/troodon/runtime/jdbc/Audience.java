package dev.troodon.runtime.jdbc;

import dev.troodon.runtime.engine.StoredSubscription;
import dev.troodon.runtime.storage.SubscriptionPage;
import dev.troodon.runtime.storage.SubscriptionQuery;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds whom an event is for, by the values of its keys, without looking at subscriptions with other values. */
final class Audience {
    private static final String CONDITION =
            "select * from troodon_subscription where audience = ? and activation > ? and state = 1"
                    + " and suspended = false and expires_at > ?";
    private static final String IN_ORDER = " order by activation fetch first ? rows only";

    private final SubscriptionRows rows;

    Audience(SubscriptionRows rows) {
        this.rows = rows;
    }

    private record Numbered(StoredSubscription subscription, long activation) {}

    SubscriptionPage page(Session session, SubscriptionQuery query, Optional<String> from, int limit)
            throws SQLException {
        String audience = Digests.audience(query.operation(), query.tenant());
        List<Set<String>> groups = session.list(
                row -> KeyNames.unpack(row.getBytes("names")),
                "select names from troodon_key_group where audience = ?",
                audience);
        long after = from.map(Long::parseLong).orElse(0L);
        boolean hasAllNames =
                groups.stream().allMatch(names -> query.keys().keySet().containsAll(names));
        List<Numbered> found = new ArrayList<>();
        if (hasAllNames && !groups.isEmpty()) {
            found.addAll(lookedUp(session, query, groups, audience, after, limit));
        } else if (!groups.isEmpty()) {
            found.addAll(walked(session, query, audience, after, limit));
        }
        Optional<String> next = found.size() < limit
                ? Optional.empty()
                : Optional.of(Long.toString(found.get(limit - 1).activation()));
        return new SubscriptionPage(
                found.stream()
                        .map(Numbered::subscription)
                        .filter(subscription -> agree(subscription.keys(), query.keys()))
                        .toList(),
                next);
    }

    private List<Numbered> lookedUp(
            Session session, SubscriptionQuery query, List<Set<String>> groups, String audience, long after, int limit)
            throws SQLException {
        List<Object> values = new ArrayList<>(List.of(audience, after, query.now()));
        for (Set<String> names : groups) {
            Map<String, String> keys = new HashMap<>(query.keys());
            keys.keySet().retainAll(names);
            values.add(Digests.values(keys));
        }
        values.add(limit);
        return session.list(
                this::numbered,
                CONDITION + " and key_values in (" + Session.marks(groups.size()) + ")" + IN_ORDER,
                values.toArray());
    }

    /** The event lacks a key that some subscriptions have, and fits any value of theirs: there is nothing to look up. */
    private List<Numbered> walked(Session session, SubscriptionQuery query, String audience, long after, int limit)
            throws SQLException {
        return session.list(this::numbered, CONDITION + IN_ORDER, audience, after, query.now(), limit);
    }

    private Numbered numbered(java.sql.ResultSet row) throws SQLException {
        return new Numbered(rows.subscription(row), row.getLong("activation"));
    }

    private static boolean agree(Map<String, String> keys, Map<String, String> event) {
        return keys.entrySet().stream()
                .allMatch(
                        key -> event.getOrDefault(key.getKey(), key.getValue()).equals(key.getValue()));
    }
}
