package dev.troodon.runtime.parity;

import dev.troodon.runtime.RuntimeBuilder;
import dev.troodon.runtime.callbacks.StandardDeliveryPolicy;
import dev.troodon.runtime.engines.WebhookRules;
import dev.troodon.runtime.fixture.Bakery.PriceReached;
import dev.troodon.runtime.fixture.BakeryServer;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Subscribes to the bakery's webhook trigger over HTTP, and makes it fire. */
final class Subscribers {
    private Subscribers() {}

    /** Like the defaults, but quick, and with callbacks to this machine. */
    static RuntimeBuilder quick(RuntimeBuilder settings) {
        return settings.allowInsecureLocalCallbacks()
                .webhookRules(WebhookRules.defaults().withDeliverAfter(Duration.ZERO))
                .deliveryPolicy(new StandardDeliveryPolicy(
                        Duration.ofMillis(50), Duration.ofMillis(100), Duration.ofSeconds(30)));
    }

    static HttpResponse<String> subscribe(BakeryServer server, URI callback) {
        return server.post(
                "/targetReached", "{\"security\":\"ACME\",\"target\":5,\"callbackUrl\":\"" + callback + "\"}");
    }

    static void fire(BakeryServer server) {
        server.connector.targetReached().publish(new PriceReached("ACME", BigDecimal.TEN));
    }
}
