package dev.troodon.runtime.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;

/** Opens databases for tests. */
final class Databases {
    private Databases() {}

    static HikariDataSource h2(Path folder) {
        return pool("jdbc:h2:async:" + folder.resolve("troodon").toAbsolutePath() + ";WRITE_DELAY=0", "sa", "");
    }

    static HikariDataSource pool(String url, String user, String password) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(16);
        HikariDataSource database = new HikariDataSource(config);
        Migrations.run(database);
        return database;
    }

    static JdbcStorage storage(DataSource database, Clock clock) {
        return JdbcStorage.over(database)
                .clock(clock)
                .pollEvery(Duration.ofMillis(50))
                .open();
    }
}
