package dev.troodon.runtime.serving;

import static dev.troodon.runtime.fixture.BakeryServer.code;
import static dev.troodon.runtime.fixture.BakeryServer.json;
import static dev.troodon.runtime.fixture.BakeryServer.location;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import dev.troodon.handles.Caller;
import dev.troodon.handles.ReplyResult;
import dev.troodon.handles.SubscriptionEnd;
import dev.troodon.runtime.fixture.Bakery.Approval;
import dev.troodon.runtime.fixture.Bakery.PriceReached;
import dev.troodon.runtime.fixture.BakeryServer;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Webhook triggers and webhook actions on the wire. */
class SubscriptionsOverHttpTest {
    private final BakeryServer server = BakeryServer.open(settings -> settings.allowInsecureLocalCallbacks()
            .authenticator((request, demand) -> request.header("X-Name").map(Caller::named)));
    private final List<String> received = new CopyOnWriteArrayList<>();
    private HttpServer workflow;

    @BeforeEach
    void listen() throws IOException {
        workflow = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        workflow.createContext("/", exchange -> {
            received.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(202, -1);
            exchange.close();
        });
        workflow.start();
    }

    @AfterEach
    void close() {
        workflow.stop(0);
        server.close();
    }

    @Test
    void rule_4_1_aSubscriptionIsAnswered201WithTheUrlThatEndsIt() {
        HttpResponse<String> subscribed = subscribe("ACME");
        assertThat(subscribed.statusCode()).isEqualTo(201);
        String id = json(subscribed).path("id").asText();
        assertThat(location(subscribed)).isEqualTo(server.root() + "/targetReached/" + id);
        assertThat(subscribed.body()).doesNotContain("sig", "http");

        server.connector.targetReached().publish(new PriceReached("ACME", BigDecimal.TEN));
        server.connector.targetReached().publish(new PriceReached("ACME", BigDecimal.ONE));
        server.connector.targetReached().publish(new PriceReached("OTHER", BigDecimal.TEN));
        await().untilAsserted(() -> assertThat(received).containsExactly("{\"security\":\"ACME\",\"price\":10}"));
    }

    @Test
    void rule_4_2c_aTriggersSubscriptionOutlivesWhatItDelivers() {
        String subscription = location(subscribe("ACME"));
        for (int price = 10; price < 13; price++) {
            server.connector.targetReached().publish(new PriceReached("ACME", BigDecimal.valueOf(price)));
            int sofar = price - 9;
            await().until(() -> received.size() == sofar);
        }
        server.delete(subscription);
        server.connector.targetReached().publish(new PriceReached("ACME", BigDecimal.TEN));
        await().during(Duration.ofMillis(300)).until(() -> received.size() == 3);
    }

    @Test
    void rule_4_2e_unsubscribingIsIdempotent() {
        String subscription = location(subscribe("ACME"));
        assertThat(server.delete(subscription).statusCode()).isEqualTo(204);
        assertThat(server.delete(subscription).statusCode()).isEqualTo(204);
        assertThat(server.delete("/targetReached/unknown").statusCode()).isEqualTo(204);
        String id = subscription.substring(subscription.lastIndexOf('/') + 1);
        await().untilAsserted(() -> assertThat(server.bakery.ended).containsEntry(id, SubscriptionEnd.UNSUBSCRIBED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"callbackUrl\":\"%s\"}", "\"%s\""})
    void rule_4_2b_unsubscribesByCallbackUrl(String body) {
        subscribe("ACME");
        assertThat(server.post("/_unsubscribe", body.formatted(callback())).statusCode())
                .isEqualTo(204);
        await().untilAsserted(() -> assertThat(server.bakery.ended).containsValue(SubscriptionEnd.UNSUBSCRIBED));
        assertThat(server.post("/_unsubscribe", body.formatted(callback())).statusCode())
                .isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"security\":\"A\",\"target\":1}",
                "{\"security\":\"A\",\"target\":1,\"callbackUrl\":5}",
                "{\"security\":\"A\",\"target\":1,\"callbackUrl\":\"/relative?sig=hush\"}",
                "{\"security\":\"A\",\"target\":1,\"callbackUrl\":\"not a url?sig=hush\"}",
                "{\"security\":\"A\",\"target\":1,\"callbackUrl\":\"ftp://example.com/?sig=hush\"}",
            })
    void refusesAHostileCallback(String body) {
        HttpResponse<String> refused = server.post("/targetReached", body);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(code(refused)).isEqualTo("InvalidCallback");
        assertThat(refused.body()).doesNotContain("hush");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.com/?sig=hush",
                "https://127.0.0.1/?sig=hush",
                "https://169.254.169.254/?sig=hush"
            })
    void rule_4_4_refusesInsecureAndPrivateCallbacksUnlessDeveloping(String url) {
        try (BakeryServer strict = BakeryServer.open(settings -> settings)) {
            HttpResponse<String> refused =
                    strict.post("/targetReached", "{\"security\":\"A\",\"target\":1,\"callbackUrl\":\"" + url + "\"}");
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(code(refused)).isEqualTo("InvalidCallback");
            assertThat(refused.body()).doesNotContain("hush");
        }
    }

    @Test
    void aBadFilterIsRefusedAtTheSubscribe() {
        HttpResponse<String> refused = server.post(
                "/targetReached", "{\"security\":\"A\",\"target\":\"much\",\"callbackUrl\":\"" + callback() + "\"}");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("/target").doesNotContain("much");
    }

    @Test
    void theServiceMayRefuseASubscription() {
        HttpResponse<String> refused = server.post(
                "/targetReached",
                "{\"security\":\"A\",\"target\":1,\"callbackUrl\":\"" + callback() + "\"}",
                "X-Name",
                "unwelcome");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(code(refused)).isEqualTo("Unwelcome");
    }

    @Test
    void aWaitingWorkflowIsAnsweredByItsId() {
        HttpResponse<String> asked =
                server.post("/ask", "{\"question\":\"ok?\",\"callbackUrl\":\"" + callback() + "\"}");
        assertThat(asked.statusCode()).isEqualTo(201);
        String id = server.bakery.questions.get("ok?").id();
        assertThat(json(asked).path("id").asText()).isEqualTo(id);
        assertThat(server.connector.ask().reply(id, new Approval(true))).isEqualTo(ReplyResult.ACCEPTED);
        assertThat(server.connector.ask().reply(id, new Approval(false))).isEqualTo(ReplyResult.ALREADY_ANSWERED);
        assertThat(server.connector.ask().reply("nobody", new Approval(true))).isEqualTo(ReplyResult.UNKNOWN);
        await().untilAsserted(() -> assertThat(received).containsExactly("{\"approved\":true}"));
    }

    @Test
    void theMethodOfAWebhookActionValidates() {
        HttpResponse<String> refused =
                server.post("/ask", "{\"question\":\"rude\",\"callbackUrl\":\"" + callback() + "\"}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(code(refused)).isEqualTo("RudeQuestion");
    }

    @Test
    void aCallbackPropertyOfTheServicesOwnNamesTheSubscription() {
        HttpResponse<String> subscribed =
                server.post("/topic", "{\"topic\":\"cakes\",\"target\":{\"address\":\"" + callback() + "\"}}");
        assertThat(subscribed.statusCode()).isEqualTo(201);
        String id = json(subscribed).path("id").asText();
        assertThat(location(subscribed)).isEqualTo(server.root() + "/topic/" + id);
        server.connector.topic().publish(new PriceReached("ACME", BigDecimal.TEN));
        await().untilAsserted(
                        () -> assertThat(server.bakery.targets).containsExactly(URI.create("troodon-callback:" + id)));
    }

    private HttpResponse<String> subscribe(String security) {
        return server.post(
                "/targetReached",
                "{\"security\":\"" + security + "\",\"target\":5,\"callbackUrl\":\"" + callback() + "\"}");
    }

    private URI callback() {
        return URI.create("http://localhost:" + workflow.getAddress().getPort() + "/run?sp=%2Ftriggers%2F&sig=hush");
    }
}
