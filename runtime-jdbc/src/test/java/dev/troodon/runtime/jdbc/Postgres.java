package dev.troodon.runtime.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** A real PostgreSQL for this JVM, with a database of its own for whoever asks. */
final class Postgres {
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private Postgres() {}

    /** Started by the first who asks, ended with the JVM. */
    private static final class Server {
        static final EmbeddedPostgres STARTED = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "300")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** An empty database with the tables in it. */
    static HikariDataSource fresh() {
        return Databases.pool(url(), "postgres", "postgres");
    }

    /** The URL of an empty database. */
    static String url() {
        String name = "troodon_" + NUMBERS.incrementAndGet();
        try (Connection connection = Server.STARTED.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Server.STARTED.getJdbcUrl("postgres", name);
    }
}
