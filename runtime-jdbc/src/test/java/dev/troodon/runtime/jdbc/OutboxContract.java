package dev.troodon.runtime.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import dev.troodon.runtime.storage.Work;
import dev.troodon.runtime.storage.WorkLimits;
import dev.troodon.runtime.storage.WorkResult;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An event that is published in a transaction of the application is delivered if and only if that commits. */
abstract class OutboxContract {
    private final List<Work> handedOut = new CopyOnWriteArrayList<>();
    private final ThreadLocal<Connection> transaction = new ThreadLocal<>();
    private HikariDataSource database;
    private JdbcStorage storage;

    abstract HikariDataSource database();

    @BeforeEach
    void open() {
        database = database();
        storage = JdbcStorage.over(database)
                .joining(() -> Optional.ofNullable(transaction.get()))
                .pollEvery(Duration.ofMillis(50))
                .open();
        storage.start(
                work -> {
                    handedOut.add(work);
                    return CompletableFuture.completedFuture(new WorkResult.Done());
                },
                new WorkLimits(1, 1, 1, Duration.ofHours(1)));
    }

    @AfterEach
    void close() {
        storage.close();
        database.close();
    }

    @Test
    void a_commit_delivers() throws SQLException {
        try (Connection connection = begin()) {
            storage.events().publish(Samples.event("one"));
            await().during(Duration.ofMillis(300)).until(handedOut::isEmpty);
            connection.commit();
        }

        await().untilAsserted(() -> assertThat(handedOut).containsExactly(new Work.FanOut("one")));
    }

    @Test
    void a_roll_back_leaves_nothing() throws SQLException {
        try (Connection connection = begin()) {
            storage.events().publish(Samples.event("one"));
            connection.rollback();
        }

        await().during(Duration.ofMillis(300)).until(handedOut::isEmpty);
        assertThat(storage.events().fanOut("one")).isEmpty();
    }

    @Test
    void without_a_transaction_it_is_kept_at_once() {
        storage.events().publish(Samples.event("one"));

        await().untilAsserted(() -> assertThat(handedOut).containsExactly(new Work.FanOut("one")));
    }

    private Connection begin() throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        transaction.set(connection);
        return connection;
    }
}
