package dev.troodon.runtime.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What the log says of calls that take too long. */
class SlowCallsTest {
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.start();
        logger().addAppender(log);
    }

    @AfterEach
    void stop() {
        logger().detachAppender(log);
    }

    @Test
    void rule_1_1_aCallThatHangsIsToldOnceWithTheRemedy() {
        try (SlowCalls calls = new SlowCalls(Duration.ofMillis(50))) {
            calls.begin("Bakery.Bake");
            SlowCalls.Running second = calls.begin("Bakery.Bake");
            await().until(() -> !messages().isEmpty());
            second.end();
            assertThat(messages()).hasSize(1);
            assertThat(messages().get(0)).contains("Bakery.Bake", "pattern = ASYNC_POLLING");
        }
    }

    @Test
    void aQuickCallIsNotTold() {
        try (SlowCalls calls = new SlowCalls(Duration.ofMinutes(1))) {
            calls.begin("Bakery.Price").end();
            assertThat(messages()).isEmpty();
        }
    }

    @Test
    void aPlaceTakenAgainKnowsNothingOfTheCallBefore() throws Exception {
        Duration threshold = Duration.ofSeconds(2);
        try (SlowCalls calls = new SlowCalls(threshold)) {
            calls.begin("Bakery.Bake").end();
            Thread.sleep(threshold.toMillis());

            // The place was first taken longer ago than the threshold; this call only now.
            SlowCalls.Running call = calls.begin("Bakery.Price");
            call.end();

            assertThat(messages()).isEmpty();
        }
    }

    @Test
    void callsAreWatchedHoweverManyRunAtTheSameTime() {
        try (SlowCalls calls = new SlowCalls(Duration.ofMillis(50))) {
            List<SlowCalls.Running> many = new ArrayList<>();
            for (int i = 0; i < 1_000; i++) {
                many.add(calls.begin("Bakery.Bake" + i));
            }
            await().until(() -> messages().size() == 1_000);
            many.forEach(SlowCalls.Running::end);
            SlowCalls.Running after = calls.begin("Bakery.Other");
            await().until(() -> messages().size() == 1_001);
            after.end();
            assertThat(messages()).hasSize(1_001);
        }
    }

    private List<String> messages() {
        return List.copyOf(log.list).stream()
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }

    private static Logger logger() {
        return (Logger) LoggerFactory.getLogger(SlowCalls.class);
    }
}
