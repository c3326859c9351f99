package dev.troodon.runtime.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;

/** The databases that this storage is made and tested for. */
enum Dialect {
    H2,
    POSTGRESQL;

    static Dialect of(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName();
            return switch (product.toLowerCase(Locale.ROOT)) {
                case "h2" -> H2;
                case "postgresql" -> POSTGRESQL;
                default ->
                    throw new IllegalArgumentException("Troodon keeps its data in H2 or PostgreSQL, not in " + product
                            + "; give it a DataSource of one of these.");
            };
        }
    }

    /** Where the migrations are on the class path. */
    String migrations() {
        return "classpath:db/troodon/" + name().toLowerCase(Locale.ROOT);
    }
}
