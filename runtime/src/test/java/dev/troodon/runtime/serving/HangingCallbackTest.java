package dev.troodon.runtime.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.troodon.runtime.engines.WebhookRules;
import dev.troodon.runtime.fixture.Bakery.PriceReached;
import dev.troodon.runtime.fixture.BakeryServer;
import dev.troodon.runtime.fixture.CallbackServer;
import dev.troodon.runtime.fixture.CallbackServer.Reply;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A workflow that takes its time with an answer. */
class HangingCallbackTest {
    @Test
    void itDelaysNeitherRequestsNorOtherSubscribers() {
        WebhookRules rules = WebhookRules.defaults().withDeliverAfter(Duration.ZERO);
        try (BakeryServer server = BakeryServer.open(
                        settings -> settings.allowInsecureLocalCallbacks().webhookRules(rules));
                CallbackServer hanging = new CallbackServer(received -> {
                    Thread.sleep(60_000);
                    return Reply.of(202);
                });
                CallbackServer prompt = CallbackServer.answering(202)) {
            for (int i = 0; i < 100; i++) {
                subscribe(server, hanging.url("127.0.0.1", "/" + i));
            }
            subscribe(server, prompt.url("localhost", "/first"));
            fire(server);
            await().until(() -> !hanging.received.isEmpty());

            long before = System.nanoTime();
            assertThat(server.get("/prices/lemon").statusCode()).isEqualTo(200);
            subscribe(server, prompt.url("localhost", "/second"));
            fire(server);

            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(3));
            await().atMost(Duration.ofSeconds(5)).until(() -> prompt.received.size() == 3);
        }
    }

    private static void subscribe(BakeryServer server, URI callback) {
        assertThat(server.post(
                                "/targetReached",
                                "{\"security\":\"ACME\",\"target\":5,\"callbackUrl\":\"" + callback + "\"}")
                        .statusCode())
                .isEqualTo(201);
    }

    private static void fire(BakeryServer server) {
        server.connector.targetReached().publish(new PriceReached("ACME", BigDecimal.TEN));
    }
}
