package dev.troodon.runtime.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class H2OutboxTest extends OutboxContract {
    @TempDir
    Path folder;

    @Override
    HikariDataSource database() {
        return Databases.h2(folder);
    }
}
