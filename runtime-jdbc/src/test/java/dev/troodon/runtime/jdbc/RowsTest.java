package dev.troodon.runtime.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.zaxxer.hikari.HikariDataSource;
import dev.troodon.runtime.engine.Bytes;
import dev.troodon.runtime.engine.Job;
import dev.troodon.runtime.storage.Capacity;
import dev.troodon.runtime.storage.Protection;
import dev.troodon.runtime.storage.StorageUnavailableException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the rows. */
class RowsTest {
    private static final Capacity ROOM = new Capacity(10, Duration.ZERO);

    @TempDir
    Path folder;

    @Test
    void a_row_of_a_later_version_is_refused_and_not_misread() {
        byte[] later = new Pack(2).text("x").done();

        assertThatIllegalStateException()
                .isThrownBy(() -> new Unpack(later, 1))
                .withMessage("The database holds rows of layout 2, but this version reads 1.");
    }

    @Test
    void any_text_comes_back_from_a_column() {
        Random random = new Random(7);
        for (int round = 0; round < 1_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int at = random.nextInt(8); at > 0; at--) {
                text.append("\\\0a0\n\uD83C\uDF70".charAt(random.nextInt(5)));
            }
            String column = ColumnText.of(text.toString());
            assertThat(column).doesNotContain("\0");
            assertThat(ColumnText.back(column)).isEqualTo(text.toString());
        }
    }

    @Test
    void what_came_from_outside_is_protected() throws Exception {
        try (HikariDataSource database = Databases.h2(folder);
                JdbcStorage storage =
                        JdbcStorage.over(database).protection(new Turned()).open()) {
            storage.jobs().accept(Samples.job("one"), Optional.empty(), ROOM);
            storage.jobs()
                    .finish("one", Samples.json("the result"), Instant.now().plusSeconds(60));
            storage.events().publish(Samples.event("two"));

            assertThat(storage.jobs().find("one", Instant.now()).orElseThrow().answer())
                    .contains(Samples.json("the result"));
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(
                            "select answer, (select content from troodon_event) as content from troodon_job")) {
                row.next();
                assertThat(new String(row.getBytes("answer"), StandardCharsets.UTF_8))
                        .isEqualTo("tluser eht");
                assertThat(new String(row.getBytes("content"), StandardCharsets.UTF_8))
                        .isEqualTo("}{");
            }
        }
    }

    @Test
    void a_database_that_is_gone_is_told_as_that() {
        HikariDataSource database = Databases.h2(folder);
        try (JdbcStorage storage = JdbcStorage.over(database).open()) {
            database.close();

            assertThatExceptionOfType(StorageUnavailableException.class)
                    .isThrownBy(() -> storage.jobs().accept(Samples.job("one"), Optional.empty(), ROOM));
        }
    }

    @Test
    void an_interrupted_thread_harms_nobody_else() throws Exception {
        try (HikariDataSource database = Databases.h2(folder);
                JdbcStorage storage = JdbcStorage.over(database).open()) {
            storage.jobs().accept(Samples.job("one"), Optional.empty(), ROOM);
            for (int round = 0; round < 20; round++) {
                Thread busy = new Thread(() -> {
                    while (!Thread.currentThread().isInterrupted()) {
                        try {
                            storage.jobs().progress("one", new Job.Progress(1, "busy"));
                        } catch (StorageUnavailableException interrupted) {
                            return;
                        }
                    }
                });
                busy.start();
                Thread.sleep(5);
                busy.interrupt();
                busy.join();
            }

            assertThat(storage.jobs().find("one", Instant.now())).isPresent();
        }
    }

    /** Turns bytes round: enough to tell what was protected from what was not. */
    private static final class Turned implements Protection {
        @Override
        public Bytes protect(Bytes plain) {
            byte[] bytes = plain.toArray();
            byte[] turned = new byte[bytes.length];
            for (int at = 0; at < bytes.length; at++) {
                turned[at] = bytes[bytes.length - 1 - at];
            }
            return Bytes.of(turned);
        }

        @Override
        public Bytes reveal(Bytes kept) {
            return protect(kept);
        }
    }
}
