package dev.troodon.runtime.jdbc;

import dev.troodon.runtime.storage.StorageUnavailableException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs commands in transactions of their own, or in the caller's. One of its own is run again when it met another one that
 * was at the same rows. Thread-safe.
 */
final class Transactions {
    private static final Logger LOG = LoggerFactory.getLogger(Transactions.class);
    private static final int ATTEMPTS = 5;

    /** Serialisation failure, deadlock, a row that another transaction inserted first, a lock that was not to be had. */
    private static final Set<String> COLLISIONS = Set.of("40001", "40P01", "23505", "55P03", "HYT00");

    private final DataSource database;
    private final CallerTransaction callers;

    Transactions(DataSource database, CallerTransaction callers) {
        this.database = database;
        this.callers = callers;
    }

    /** Something done in a transaction. */
    @FunctionalInterface
    interface Command<T> {
        T run(Session session) throws SQLException;
    }

    /** Runs a command in a transaction of its own. */
    <T> T own(Command<T> command) {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(command);
            } catch (SQLException e) {
                if (attempt == ATTEMPTS || !collided(e)) {
                    throw failure(e);
                }
                LOG.debug("A transaction met another one and is run again", e);
                pause(attempt);
            }
        }
    }

    /** Runs a command in the caller's transaction if there is one, and tells whether it did. */
    <T> Joined<T> joining(Command<T> command) {
        Optional<Connection> outer = callers.connection();
        if (outer.isEmpty()) {
            return new Joined<>(own(command), false);
        }
        try {
            return new Joined<>(command.run(new Session(outer.get())), true);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /**
     * What a command gave.
     *
     * @param result its result
     * @param outer whether it is the caller's to commit
     */
    record Joined<T>(T result, boolean outer) {}

    private <T> T once(Command<T> command) throws SQLException {
        try (Connection connection = database.getConnection()) {
            boolean before = connection.getAutoCommit();
            connection.setAutoCommit(false);
            boolean committed = false;
            try {
                T result = command.run(new Session(connection));
                connection.commit();
                committed = true;
                return result;
            } finally {
                if (!committed) {
                    rollBack(connection);
                }
                restore(connection, before);
            }
        }
    }

    /** The first failure tells more than one of cleaning up after it. */
    private static void rollBack(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            LOG.debug("A transaction could not be rolled back", e);
        }
    }

    private static void restore(Connection connection, boolean autoCommit) {
        try {
            connection.setAutoCommit(autoCommit);
        } catch (SQLException e) {
            LOG.debug("A connection could not be restored", e);
        }
    }

    private static boolean collided(SQLException e) {
        return e.getSQLState() != null && COLLISIONS.contains(e.getSQLState());
    }

    private static StorageUnavailableException failure(SQLException e) {
        return new StorageUnavailableException("The database did not do what was asked of it.", e);
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(5L << attempt));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
