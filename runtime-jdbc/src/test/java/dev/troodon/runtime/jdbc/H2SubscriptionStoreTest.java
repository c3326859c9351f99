package dev.troodon.runtime.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import dev.troodon.runtime.storage.Storage;
import dev.troodon.runtime.storage.SubscriptionStoreContract;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

class H2SubscriptionStoreTest extends SubscriptionStoreContract {
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
