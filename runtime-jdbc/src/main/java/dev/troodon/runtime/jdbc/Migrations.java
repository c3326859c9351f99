package dev.troodon.runtime.jdbc;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the tables up to date with Flyway, which the application has to have on its class path (and its module for
 * PostgreSQL). Who uses another tool runs the SQL files under {@code db/troodon} in this jar in their order.
 */
public final class Migrations {
    private static final String HISTORY = "troodon_schema_history";

    private Migrations() {}

    /**
     * Creates or changes the tables. Nodes that do this at the same time wait for each other.
     *
     * @param database H2 or PostgreSQL, with a user that may create tables
     * @throws IllegalArgumentException if it is another database
     * @throws IllegalStateException if it cannot be reached
     */
    public static void run(DataSource database) {
        try {
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(database)
                    .locations(Dialect.of(database).migrations())
                    .table(HISTORY)
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be reached.", e);
        }
    }
}
