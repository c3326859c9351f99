package dev.troodon.runtime.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import dev.troodon.runtime.storage.Capacity;
import dev.troodon.runtime.storage.Work;
import dev.troodon.runtime.storage.WorkHandler;
import dev.troodon.runtime.storage.WorkLimits;
import dev.troodon.runtime.storage.WorkResult;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a node had begun when it died is done by another one. */
class TakeOverTest {
    private static final WorkLimits LIMITS = new WorkLimits(4, 2, 4, Duration.ofHours(1));
    private static final Capacity ROOM = new Capacity(1_000, Duration.ofSeconds(7));

    @TempDir
    Path folder;

    private final List<Work> first = new CopyOnWriteArrayList<>();
    private final List<Work> second = new CopyOnWriteArrayList<>();

    @Test
    void another_node_takes_it_over_when_it_has_been_silent_for_four_heartbeats() {
        String url = Postgres.url();
        HikariDataSource database = Databases.pool(url, "postgres", "postgres");
        HikariDataSource dying = Databases.pool(url, "postgres", "postgres");
        try (JdbcStorage dead = node(dying);
                JdbcStorage alive = node(database)) {
            dead.start(hanging(first), LIMITS);
            dead.jobs().accept(Samples.job("one"), Optional.empty(), ROOM);
            await().until(() -> first.size() == 1);
            dying.close();
            alive.start(finishing(second), LIMITS);

            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(second).containsExactly(new Work.RunJob("one")));
        } finally {
            database.close();
        }
    }

    @Test
    void two_living_nodes_share_the_work_and_do_nothing_twice() {
        String url = Postgres.url();
        try (HikariDataSource one = Databases.pool(url, "postgres", "postgres");
                HikariDataSource other = Databases.pool(url, "postgres", "postgres");
                JdbcStorage left = node(one);
                JdbcStorage right = node(other)) {
            for (int at = 0; at < 200; at++) {
                left.jobs().accept(Samples.job("job-" + at), Optional.empty(), ROOM);
            }
            left.start(finishing(first), LIMITS);
            right.start(finishing(second), LIMITS);

            await().atMost(Duration.ofSeconds(30)).until(() -> first.size() + second.size() >= 200);
            await().during(Duration.ofMillis(500)).until(() -> first.size() + second.size() == 200);
            assertThat(first).isNotEmpty().doesNotContainAnyElementsOf(second);
            assertThat(second).isNotEmpty();
        }
    }

    @Test
    void a_node_by_itself_does_not_wait_for_one_that_cannot_be_there() {
        try (HikariDataSource database = Databases.h2(folder);
                JdbcStorage killed = JdbcStorage.over(database)
                        .pollEvery(Duration.ofMillis(50))
                        .open();
                JdbcStorage restarted = JdbcStorage.over(database)
                        .pollEvery(Duration.ofMillis(50))
                        .open()) {
            killed.start(hanging(first), LIMITS);
            killed.jobs().accept(Samples.job("one"), Optional.empty(), ROOM);
            await().until(() -> first.size() == 1);
            killed.stop();

            restarted.start(finishing(second), LIMITS);

            await().untilAsserted(() -> assertThat(second).containsExactly(new Work.RunJob("one")));
        }
    }

    private static JdbcStorage node(HikariDataSource database) {
        return JdbcStorage.over(database)
                .pollEvery(Duration.ofMillis(50))
                .heartbeatEvery(Duration.ofMillis(500))
                .open();
    }

    private static WorkHandler hanging(List<Work> seen) {
        return work -> {
            seen.add(work);
            return new CompletableFuture<>();
        };
    }

    private static WorkHandler finishing(List<Work> seen) {
        return work -> {
            seen.add(work);
            return CompletableFuture.completedFuture(new WorkResult.Done());
        };
    }
}
