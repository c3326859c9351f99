package dev.troodon.runtime.jdbc;

import dev.troodon.runtime.storage.DeliveryStore;
import dev.troodon.runtime.storage.EventStore;
import dev.troodon.runtime.storage.JobStore;
import dev.troodon.runtime.storage.Storage;
import dev.troodon.runtime.storage.SubscriptionStore;
import dev.troodon.runtime.storage.WorkHandler;
import dev.troodon.runtime.storage.WorkLimits;
import java.time.Clock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Keeps everything in a database: H2 in a file for a node by itself, PostgreSQL for as many nodes as there are. Work is
 * shared between the nodes that use one database, and taken over from one that dies. The {@code DataSource} stays the
 * application's: it is not closed. Its pool should hold at least ten connections. Thread-safe.
 */
public final class JdbcStorage implements Storage {
    /** A thread waits with each delivery that is under way, so there are fewer of them at once than in memory. */
    private static final int MOST_DELIVERIES = 256;

    private final DataSource database;
    private final Clock clock;
    private final Pace pace;
    private final boolean alone;
    private final Transactions transactions;
    private final JdbcJobs jobs;
    private final JdbcSubscriptions subscriptions;
    private final JdbcEvents events;
    private final JdbcDeliveries deliveries;
    private volatile @Nullable Workers workers;

    JdbcStorage(JdbcStorageBuilder parts, Dialect dialect) {
        this.database = parts.database;
        this.clock = parts.clock;
        this.alone = dialect == Dialect.H2;
        this.pace = parts.pace(dialect);
        this.transactions = new Transactions(database, parts.callerTransaction);
        Rows rows = new Rows(parts.protection);
        SubscriptionRows subscriptionRows = new SubscriptionRows(rows);
        Runnable wakeDeliveries = () -> wake(Lane.DELIVERIES);
        this.jobs = new JdbcJobs(transactions, rows, () -> wake(Lane.JOBS));
        this.subscriptions = new JdbcSubscriptions(
                transactions, subscriptionRows, new HashKey(transactions, parts.protection), wakeDeliveries);
        this.events = new JdbcEvents(transactions, rows, () -> wake(Lane.EVENTS), wakeDeliveries);
        this.deliveries = new JdbcDeliveries(transactions, rows, subscriptionRows, wakeDeliveries);
    }

    /**
     * Begins to put a storage together.
     *
     * @param database H2 or PostgreSQL, whose tables are there: see {@link Migrations}
     * @return a builder with the defaults
     */
    public static JdbcStorageBuilder over(DataSource database) {
        return new JdbcStorageBuilder(database);
    }

    @Override
    public JobStore jobs() {
        return jobs;
    }

    @Override
    public SubscriptionStore subscriptions() {
        return subscriptions;
    }

    @Override
    public EventStore events() {
        return events;
    }

    @Override
    public DeliveryStore deliveries() {
        return deliveries;
    }

    @Override
    public WorkLimits within(WorkLimits wanted) {
        return new WorkLimits(
                wanted.jobs(), wanted.fanOuts(), Math.min(wanted.deliveries(), MOST_DELIVERIES), wanted.housekeeping());
    }

    @Override
    public synchronized void start(WorkHandler handler, WorkLimits limits) {
        if (workers != null) {
            throw new IllegalStateException("The storage was started before.");
        }
        if (alone) {
            // Nobody else can have this file open, so what is still marked as begun was begun by a process that died.
            transactions.own(session -> {
                int released = 0;
                for (Lane lane : Lane.values()) {
                    released += Due.release(session, lane);
                }
                return released;
            });
        }
        workers = Workers.start(database, pace, clock, handler, within(limits));
    }

    @Override
    public void stop() {
        Workers started = workers;
        if (started != null) {
            started.pause();
        }
    }

    @Override
    public boolean forgets() {
        return false;
    }

    @Override
    public synchronized void close() {
        Workers started = workers;
        if (started != null) {
            started.stop();
        }
    }

    private void wake(Lane lane) {
        Workers started = workers;
        if (started != null) {
            started.wake(lane);
        }
    }
}
