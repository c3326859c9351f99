package dev.troodon.runtime.jdbc;

import dev.troodon.runtime.storage.Protection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;

/** Collects what a {@link JdbcStorage} is made of; everything but the database has a default. Not thread-safe. */
public final class JdbcStorageBuilder {
    private static final int SHORTEST_MISS = 4;

    final DataSource database;
    Clock clock = Clock.systemUTC();
    Protection protection = Protection.none();
    CallerTransaction callerTransaction = CallerTransaction.none();
    private String node = UUID.randomUUID().toString();
    private Duration poll = Duration.ofMillis(500);
    private Duration heartbeat = Duration.ofSeconds(10);
    private Duration shutdown = Duration.ofSeconds(2);

    JdbcStorageBuilder(DataSource database) {
        this.database = database;
    }

    /**
     * What time it is. Give the same clock to the engines. The clocks of all nodes should agree within a second.
     *
     * @param source the clock; the system's if nothing is said
     * @return this builder
     */
    public JdbcStorageBuilder clock(Clock source) {
        clock = source;
        return this;
    }

    /**
     * Encrypts what came from outside before it is kept: requests, results and the content of events. Callback URLs are
     * encrypted by the engines, with the protection that they are given.
     *
     * @param secrets the protection, the same on all nodes
     * @return this builder
     */
    public JdbcStorageBuilder protection(Protection secrets) {
        protection = secrets;
        return this;
    }

    /**
     * Has published events, and answers to waiting workflows, written in the transaction that the application is in.
     *
     * @param callers tells of that transaction; none if nothing is said
     * @return this builder
     */
    public JdbcStorageBuilder joining(CallerTransaction callers) {
        callerTransaction = callers;
        return this;
    }

    /**
     * What this node is called in the database.
     *
     * @param name at most 100 characters, different for each node; a random one if nothing is said
     * @return this builder
     */
    public JdbcStorageBuilder node(String name) {
        node = name;
        return this;
    }

    /**
     * How often to look for work that another node, or a transaction of the application, has made due.
     *
     * @param interval the time between two looks; half a second if nothing is said
     * @return this builder
     */
    public JdbcStorageBuilder pollEvery(Duration interval) {
        poll = interval;
        return this;
    }

    /**
     * How often running work gives a sign of life. Where none was seen for four times as long, another node takes it over.
     *
     * @param interval the time between two signs; ten seconds if nothing is said
     * @return this builder
     */
    public JdbcStorageBuilder heartbeatEvery(Duration interval) {
        heartbeat = interval;
        return this;
    }

    /**
     * Looks at the database and puts the storage together.
     *
     * @return the storage
     * @throws IllegalArgumentException if the database is neither H2 nor PostgreSQL
     * @throws IllegalStateException if it cannot be reached
     */
    public JdbcStorage open() {
        try {
            return new JdbcStorage(this, Dialect.of(database));
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be reached.", e);
        }
    }

    Pace pace(Dialect dialect) {
        return new Pace(node, poll, heartbeat, SHORTEST_MISS, shutdown, dialect == Dialect.POSTGRESQL);
    }
}
