package dev.troodon.runtime.storage.memory;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.troodon.runtime.storage.WorkLimits;
import dev.troodon.runtime.storage.WorkResult;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class MemoryStorageTest {
    @Test
    void it_says_once_at_its_start_that_it_forgets() {
        Logger logger = (Logger) LoggerFactory.getLogger(MemoryStorage.class);
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        logger.addAppender(lines);
        try (MemoryStorage storage = new MemoryStorage(Clock.systemUTC())) {
            assertThat(storage.forgets()).isTrue();
            assertThat(lines.list).isEmpty();

            storage.start(
                    work -> CompletableFuture.completedFuture(new WorkResult.Done()),
                    new WorkLimits(1, 1, 1, Duration.ofSeconds(1)));

            assertThat(lines.list).hasSize(1);
            assertThat(lines.list.get(0).getLevel()).isEqualTo(Level.WARN);
            assertThat(lines.list.get(0).getFormattedMessage()).contains("forgotten when this process ends");
        } finally {
            logger.detachAppender(lines);
        }
    }
}
