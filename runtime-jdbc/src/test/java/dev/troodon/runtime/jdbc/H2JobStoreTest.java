package dev.troodon.runtime.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import dev.troodon.runtime.storage.JobStoreContract;
import dev.troodon.runtime.storage.Storage;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

class H2JobStoreTest extends JobStoreContract {
    @TempDir
    Path folder;

    private HikariDataSource database;

    @Override
    protected Storage open(Clock clock) {
        database = Databases.h2(folder);
        return Databases.storage(database, clock);
    }

    @AfterEach
    void closeDatabase() {
        storage.close();
        database.close();
    }
}
