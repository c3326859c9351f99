package dev.troodon.runtime.jdbc;

import java.sql.Connection;
import java.util.Optional;

/**
 * Tells of the transaction that the application is in, so that an event published there is delivered if and only if that
 * commits. Called on the application's thread. Thread-safe.
 *
 * <p>With Spring: {@code () -> TransactionSynchronizationManager.isActualTransactionActive() ?
 * Optional.of(DataSourceUtils.getConnection(dataSource)) : Optional.empty()}. With JTA: a connection of the enlisted data
 * source while {@code TransactionSynchronizationRegistry} tells of an active transaction.
 */
@FunctionalInterface
public interface CallerTransaction {
    /**
     * The connection that the application's transaction runs on.
     *
     * @return the connection, which is neither committed nor closed; empty where there is no transaction, and the storage
     *     makes one of its own
     */
    Optional<Connection> connection();

    /**
     * No transaction of the application is ever joined.
     *
     * @return none
     */
    static CallerTransaction none() {
        return Optional::empty;
    }
}
