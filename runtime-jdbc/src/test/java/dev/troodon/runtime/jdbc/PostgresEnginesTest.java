package dev.troodon.runtime.jdbc;

import com.zaxxer.hikari.HikariDataSource;

class PostgresEnginesTest extends EnginesContract {
    @Override
    HikariDataSource database() {
        return Postgres.fresh();
    }
}
