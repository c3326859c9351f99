package dev.troodon.runtime.jdbc;

import dev.troodon.runtime.storage.Capacity;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Tells whether there is room for one more without counting a million rows for each. While the last count and all that came
 * since fill less than half, nobody counts; near the bound everybody does. Thread-safe.
 */
final class Room {
    private static final Duration STALE = Duration.ofSeconds(5);

    private final String count;
    private final AtomicLong estimate = new AtomicLong(Long.MAX_VALUE);
    private final AtomicLong countedAt = new AtomicLong();

    /**
     * For rows of one kind.
     *
     * @param table where they are
     * @param condition which they are
     */
    Room(String table, String condition) {
        this.count = "select count(*) as n from (select 1 from " + table + " where " + condition
                + " fetch first ? rows only) as counted";
    }

    boolean isFull(Session session, Capacity capacity) throws SQLException {
        long known = estimate.get();
        long now = System.nanoTime();
        boolean fresh = now - countedAt.get() < STALE.toNanos();
        if (fresh && known < capacity.most() / 2) {
            estimate.incrementAndGet();
            return false;
        }
        long counted =
                session.first(row -> row.getLong("n"), count, capacity.most()).orElse(0L);
        estimate.set(counted + 1);
        countedAt.set(now);
        return counted >= capacity.most();
    }
}
