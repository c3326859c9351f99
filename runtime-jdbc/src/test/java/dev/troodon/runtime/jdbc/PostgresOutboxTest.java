package dev.troodon.runtime.jdbc;

import com.zaxxer.hikari.HikariDataSource;

class PostgresOutboxTest extends OutboxContract {
    @Override
    HikariDataSource database() {
        return Postgres.fresh();
    }
}
