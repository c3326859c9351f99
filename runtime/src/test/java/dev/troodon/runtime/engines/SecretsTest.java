package dev.troodon.runtime.engines;

import static dev.troodon.runtime.engines.Samples.PRICES;
import static dev.troodon.runtime.engines.Samples.engines;
import static dev.troodon.runtime.engines.Samples.json;
import static dev.troodon.runtime.engines.Samples.trigger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import dev.troodon.runtime.fixture.CallbackServer;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class SecretsTest {
    private static final String SECRET = "s3cr3t-signature";

    private static final class Lines extends AppenderBase<ILoggingEvent> {
        final List<String> all = new CopyOnWriteArrayList<>();

        @Override
        protected void append(ILoggingEvent event) {
            String trace =
                    event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy());
            all.add(event.getFormattedMessage() + event.getMDCPropertyMap() + trace);
        }
    }

    private final Lines lines = new Lines();
    private final Logger ours = (Logger) LoggerFactory.getLogger("dev.troodon");

    @BeforeEach
    void listen() {
        lines.start();
        ours.setLevel(Level.TRACE);
        ours.addAppender(lines);
    }

    @AfterEach
    void stop() {
        ours.detachAppender(lines);
        ours.setLevel(null);
    }

    @Test
    void no_log_line_of_a_failing_delivery_holds_the_callback() {
        try (CallbackServer refusing = new CallbackServer(
                        received -> new CallbackServer.Reply(401, Map.of(), "no: " + received.path()));
                CallbackServer failing =
                        new CallbackServer(received -> new CallbackServer.Reply(500, Map.of(), received.path()));
                Engines engines = engines().open()) {
            engines.webhooks().register(PRICES, (subscription, event) -> {
                if (subscription.keys().containsKey("broken")) {
                    throw new IllegalStateException("cannot tell");
                }
                return true;
            });
            subscribe(engines, refusing.url("/a?sig=" + SECRET), Map.of());
            subscribe(engines, failing.url("/b?sig=" + SECRET), Map.of());
            subscribe(engines, URI.create("http://127.0.0.1:1/c?sig=" + SECRET), Map.of());
            subscribe(engines, failing.url("/d?sig=" + SECRET), Map.of("broken", "yes"));

            engines.webhooks().publish(PRICES, Optional.empty(), Map.of(), json("{}"), Map.of());

            await().until(() -> !refusing.received.isEmpty() && failing.received.size() > 1);
            await().until(() -> lines.all.stream().anyMatch(line -> line.contains("Exception")));
        }
        assertThat(lines.all).isNotEmpty().noneMatch(line -> line.contains(SECRET));
    }

    @Test
    void no_refusal_and_no_text_form_holds_the_callback() {
        URI callback = URI.create("https://user@10.0.0.1/?sig=" + SECRET);
        try (Engines engines = engines().open()) {
            Throwable refusal =
                    catchThrowable(() -> engines.webhooks().subscribe(trigger(callback, Map.of()), s -> {}));

            assertThat(refusal).hasMessageNotContaining(SECRET);
            assertThat(trigger(callback, Map.of()).toString()).doesNotContain(SECRET);
        }
    }

    private static void subscribe(Engines engines, URI callback, Map<String, String> keys) {
        engines.webhooks().subscribe(trigger(callback, keys), s -> {});
    }
}
