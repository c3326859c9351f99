package dev.troodon.runtime.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** SQL within one transaction. For one thread. */
final class Session {
    private final Connection connection;

    Session(Connection connection) {
        this.connection = connection;
    }

    /** Reads one row. */
    @FunctionalInterface
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** Runs a statement that changes rows, and tells how many. */
    int change(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        }
    }

    /** Runs one statement for many rows. */
    void changeAll(String sql, List<@Nullable Object[]> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (@Nullable Object[] values : rows) {
                bind(statement, values);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    <T> List<T> list(Row<T> row, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            try (ResultSet found = statement.executeQuery()) {
                List<T> list = new ArrayList<>();
                while (found.next()) {
                    list.add(row.of(found));
                }
                return list;
            }
        }
    }

    <T> Optional<T> first(Row<T> row, String sql, @Nullable Object... values) throws SQLException {
        List<T> list = list(row, sql, values);
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(0));
    }

    /** As many question marks as there are values, for a condition with {@code in}. */
    static String marks(int values) {
        return "?, ".repeat(values - 1) + "?";
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int at = 0; at < values.length; at++) {
            Object value = values[at];
            if (value == null) {
                statement.setNull(at + 1, Types.NULL);
            } else if (value instanceof Instant instant) {
                statement.setObject(at + 1, OffsetDateTime.ofInstant(instant, ZoneOffset.UTC));
            } else if (value instanceof byte[] bytes) {
                statement.setBytes(at + 1, bytes);
            } else {
                statement.setObject(at + 1, value);
            }
        }
    }
}
