package dev.troodon.runtime.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import dev.troodon.runtime.storage.JobStoreContract;
import dev.troodon.runtime.storage.Storage;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;

class PostgresJobStoreTest extends JobStoreContract {
    private HikariDataSource database;

    @Override
    protected Storage open(Clock clock) {
        database = Postgres.fresh();
        return Databases.storage(database, clock);
    }

    @AfterEach
    void closeDatabase() {
        storage.close();
        database.close();
    }
}
