package dev.troodon.runtime.serving;

import static dev.troodon.runtime.fixture.BakeryServer.code;
import static dev.troodon.runtime.fixture.BakeryServer.json;
import static dev.troodon.runtime.fixture.BakeryServer.location;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.troodon.runtime.RuntimeBuilder;
import dev.troodon.runtime.engines.JobRules;
import dev.troodon.runtime.fixture.BakeryServer;
import java.net.http.HttpResponse;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Asynchronous polling actions on the wire. */
class JobsOverHttpTest {
    private BakeryServer server = BakeryServer.open(UnaryOperator.identity());

    @AfterEach
    void close() {
        server.bakery.oven.countDown();
        server.close();
    }

    @Test
    void rule_2_1_acceptsWithAnAbsoluteLocationAndRetryAfter() {
        HttpResponse<String> accepted = order("slow");
        assertThat(accepted.statusCode()).isEqualTo(202);
        assertThat(location(accepted)).startsWith(server.root() + "/_jobs/");
        assertThat(accepted.headers().firstValue("Retry-After")).contains("7");
        assertThat(json(accepted).fieldNames()).toIterable().contains("id", "status");
        assertThat(location(accepted)).endsWith(json(accepted).path("id").asText());
    }

    @Test
    void rule_2_4_every202RepeatsLocationAndRetryAfter() {
        String job = location(order("slow"));
        await().until(() ->
                json(server.get(job)).path("progress").path("percent").asInt() == 50);
        HttpResponse<String> running = server.get(job);
        assertThat(running.statusCode()).isEqualTo(202);
        assertThat(location(running)).isEqualTo(job);
        assertThat(running.headers().firstValue("Retry-After")).contains("7");
        assertThat(json(running).path("progress").path("message").asText()).isEqualTo("mixing");
    }

    @Test
    void rule_2_9_aResultCanBeReadTwice() {
        String job = location(order("lemon"));
        HttpResponse<String> result = finished(job);
        assertThat(result.statusCode()).isEqualTo(200);
        assertThat(result.body()).isEqualTo("{\"flavour\":\"lemon\",\"layers\":1}");
        assertThat(server.get(job).body()).isEqualTo(result.body());
    }

    @Test
    void rule_2_8_aFailureIsAFinalClientError() {
        HttpResponse<String> burnt = finished(location(order("burnt")));
        assertThat(burnt.statusCode()).isEqualTo(422);
        assertThat(code(burnt)).isEqualTo("JobFailed");
        assertThat(burnt.body()).doesNotContain("secret");
        HttpResponse<String> soldOut = finished(location(order("sold-out")));
        assertThat(soldOut.statusCode()).isEqualTo(422);
        assertThat(code(soldOut)).isEqualTo("OutOfStock");
    }

    @Test
    void badInputIsRefusedBeforeAnythingIsAccepted() {
        assertThat(server.post("/order", "{\"flavour\":\"x\"}").statusCode()).isEqualTo(400);
        assertThat(server.bakery.orders).hasValue(0);
    }

    @Test
    void rule_9_6_anUnknownJobIsNotFound() {
        HttpResponse<String> unknown = server.get("/_jobs/unknown");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(code(unknown)).isEqualTo("NotFound");
        assertThat(server.delete("/_jobs/unknown").statusCode()).isEqualTo(404);
    }

    @Test
    void rule_2_11_aJobCanBeCancelled() {
        String job = location(order("slow"));
        assertThat(server.delete(job).statusCode()).isEqualTo(204);
        HttpResponse<String> cancelled = finished(job);
        assertThat(cancelled.statusCode()).isEqualTo(409);
        assertThat(code(cancelled)).isEqualTo("JobCancelled");
    }

    @Test
    void aFullQueueAnswers429WithRetryAfter() {
        reopen(settings -> settings.jobRules(JobRules.defaults().withBounds(1, 1)));
        HttpResponse<String> last = order("slow");
        for (int i = 0; i < 3 && last.statusCode() == 202; i++) {
            last = order("slow");
        }
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void anotherTenantsJobIsNotFound() {
        reopen(settings -> settings.tenantResolver((request, caller) -> request.header("X-Tenant")));
        String job = location(server.post("/order", "{\"flavour\":\"a\",\"lines\":[]}", "X-Tenant", "one"));
        assertThat(server.get(job, "X-Tenant", "two").statusCode()).isEqualTo(404);
        assertThat(server.delete(job, "X-Tenant", "two").statusCode()).isEqualTo(404);
        assertThat(server.get(job, "X-Tenant", "one").statusCode()).isBetween(200, 202);
    }

    @Test
    void rule_9_8_aRepeatedRequestStartsNoSecondJobWhereAHeaderTells() {
        reopen(settings -> settings.idempotencyHeader("X-Call"));
        String body = "{\"flavour\":\"a\",\"lines\":[]}";
        String once = location(server.post("/order", body, "X-Call", "1"));
        assertThat(location(server.post("/order", body, "X-Call", "1"))).isEqualTo(once);
        assertThat(location(server.post("/order", body, "X-Call", "2"))).isNotEqualTo(once);
        assertThat(finished(once).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> order(String flavour) {
        return server.post("/order", "{\"flavour\":\"" + flavour + "\",\"lines\":[{\"sku\":\"a\",\"count\":1}]}");
    }

    private HttpResponse<String> finished(String job) {
        return await().until(() -> server.get(job), answer -> answer.statusCode() != 202);
    }

    private void reopen(UnaryOperator<RuntimeBuilder> settings) {
        server.close();
        server = BakeryServer.open(settings);
    }
}
