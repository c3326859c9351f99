package dev.troodon.runtime.serving;

import static dev.troodon.runtime.fixture.BakeryServer.json;
import static dev.troodon.runtime.fixture.BakeryServer.location;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.troodon.handles.ReplyResult;
import dev.troodon.handles.SubscriptionEnd;
import dev.troodon.runtime.engines.WebhookRules;
import dev.troodon.runtime.fixture.Bakery.Approval;
import dev.troodon.runtime.fixture.BakeryServer;
import dev.troodon.runtime.fixture.CallbackServer;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Requests that come a second time, because a workflow did not get the first answer. */
class RepeatedRequestsTest {
    private final BakeryServer server = BakeryServer.open(settings -> settings.allowInsecureLocalCallbacks()
            .webhookRules(WebhookRules.defaults().withDeliverAfter(Duration.ZERO))
            .idempotencyHeader("X-Call")
            .tenantResolver((request, caller) -> request.header("X-Tenant")));
    private final CallbackServer workflow = CallbackServer.answering(200);

    @AfterEach
    void close() {
        server.close();
        workflow.close();
    }

    @Test
    void rule_9_8_aRepeatedQuestionIsAskedOnce() {
        HttpResponse<String> first = ask("/run-1", "X-Call", "1");
        HttpResponse<String> again = ask("/run-1", "X-Call", "1");

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(location(again)).isEqualTo(location(first));
        assertThat(server.bakery.asked).hasValue(1);

        assertThat(location(ask("/run-1", "X-Call", "2"))).isNotEqualTo(location(first));
        assertThat(location(ask("/run-2", "X-Call", "1"))).isNotEqualTo(location(first));
        assertThat(location(ask("/run-1", "X-Call", "1", "X-Tenant", "two"))).isNotEqualTo(location(first));
        assertThat(server.bakery.asked).hasValue(4);
    }

    @Test
    void aRepeatedQuestionThatWasAnsweredMeanwhileIsNotAskedAgain() {
        HttpResponse<String> first = ask("/run-1", "X-Call", "1");
        String id = json(first).path("id").asText();
        assertThat(server.connector.ask().reply(id, new Approval(true))).isEqualTo(ReplyResult.ACCEPTED);
        await().until(() -> workflow.received.size() == 1);

        assertThat(location(ask("/run-1", "X-Call", "1"))).isEqualTo(location(first));
        assertThat(server.bakery.asked).hasValue(1);
    }

    @Test
    void aQuestionThatWasWithdrawnMayBeAskedAgain() {
        String first = location(ask("/run-1", "X-Call", "1"));
        server.delete(first);

        assertThat(location(ask("/run-1", "X-Call", "1"))).isNotEqualTo(first);
    }

    @Test
    void withoutTheHeaderNothingIsTakenForRepeated() {
        assertThat(location(ask("/run-1"))).isNotEqualTo(location(ask("/run-1")));
        assertThat(server.bakery.asked).hasValue(2);
    }

    @Test
    void aTriggerThatSubscribesAgainIsNewWithOrWithoutTheHeader() {
        String body = "{\"security\":\"ACME\",\"target\":5,\"callbackUrl\":\"" + workflow.url("/") + "\"}";
        String first = location(server.post("/targetReached", body, "X-Call", "1"));

        assertThat(location(server.post("/targetReached", body, "X-Call", "1"))).isNotEqualTo(first);
        await().untilAsserted(() -> assertThat(server.bakery.ended).containsValue(SubscriptionEnd.SUPERSEDED));
    }

    private HttpResponse<String> ask(String path, String... headers) {
        return server.post("/ask", "{\"question\":\"ok?\",\"callbackUrl\":\"" + workflow.url(path) + "\"}", headers);
    }
}
