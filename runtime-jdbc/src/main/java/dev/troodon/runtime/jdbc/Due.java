package dev.troodon.runtime.jdbc;

import dev.troodon.runtime.engine.Bytes;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes work due by writing db-scheduler's rows, in the transaction that keeps what the work is about: its own client would
 * write them in another. The layout of these tables is documented by db-scheduler and held by this module's migrations.
 */
final class Due {
    private Due() {}

    /**
     * One piece of work.
     *
     * @param id what it is about
     * @param data what has to be known before it is looked up
     * @param at not before this
     */
    record Item(String id, String data, Instant at) {}

    static void add(Session session, Lane lane, Item item) throws SQLException {
        addAll(session, lane, List.of(item));
    }

    static void addAll(Session session, Lane lane, List<Item> items) throws SQLException {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Item item : items) {
            rows.add(new @Nullable Object[] {
                lane.task(), item.id(), Bytes.utf8(item.data()).toArray(), item.at()
            });
        }
        session.changeAll(
                "insert into " + lane.table()
                        + " (task_name, task_instance, task_data, execution_time, picked, consecutive_failures, version)"
                        + " values (?, ?, ?, ?, false, 0, 1)",
                rows);
    }

    static boolean isKnown(Session session, Lane lane, String id) throws SQLException {
        return session.first(
                        row -> true,
                        "select 1 from " + lane.table() + " where task_name = ? and task_instance = ?",
                        lane.task(),
                        id)
                .isPresent();
    }

    /** Takes back what nobody has begun yet. */
    static void remove(Session session, Lane lane, String id) throws SQLException {
        session.change(
                "delete from " + lane.table() + " where task_name = ? and task_instance = ? and picked = false",
                lane.task(),
                id);
    }

    /** Puts off what would be due earlier and nobody has begun yet. */
    static void notBefore(Session session, Lane lane, String id, Instant at) throws SQLException {
        session.change(
                "update " + lane.table() + " set execution_time = ?, version = version + 1"
                        + " where task_name = ? and task_instance = ? and picked = false and execution_time < ?",
                at,
                lane.task(),
                id,
                at);
    }

    /**
     * Releases what a process that is gone for certain had begun, so that nobody waits until its silence is noticed.
     */
    static int release(Session session, Lane lane) throws SQLException {
        return session.change("update " + lane.table()
                + " set picked = false, picked_by = null, last_heartbeat = null, version = version + 1"
                + " where picked = true");
    }
}
