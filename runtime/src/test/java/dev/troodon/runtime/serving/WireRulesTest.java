package dev.troodon.runtime.serving;

import static dev.troodon.runtime.fixture.BakeryServer.code;
import static dev.troodon.runtime.fixture.BakeryServer.json;
import static dev.troodon.runtime.fixture.BakeryServer.location;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.troodon.runtime.fixture.BakeryServer;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds for the answers of all operations. */
class WireRulesTest {
    private static final BakeryServer server = BakeryServer.open(UnaryOperator.identity());

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void rule_1_2_noAnswerIsARedirect() {
        HttpResponse<String> answer = server.get("/end?how=redirect");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(code(answer)).isEqualTo("InternalError");
        assertThat(answer.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void rule_1_3_aRequestThatCannotSucceedIsNeverAnsweredSoThatItIsRepeated() {
        List<HttpResponse<String>> refused = List.of(
                server.post("/echo", "{"),
                server.post("/order", "[]"),
                server.post("/targetReached", "{\"security\":5}"),
                server.get("/prices/a?pieces=x"),
                server.get("/fileAdded?folder=a&triggerState=x"));
        assertThat(refused).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(400));
    }

    @ParameterizedTest
    @CsvSource({"busy,30,30", "busy-until,85,91"})
    void rule_1_4_retryAfterIsWrittenInWholeSeconds(String how, int least, int most) {
        HttpResponse<String> answer = server.get("/end?how=" + how);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(Integer.parseInt(answer.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(least, most);
    }

    @Test
    void rule_1_4_aRetryAfterThatNobodyCanReadIsLeftOut() {
        HttpResponse<String> answer = server.get("/end?how=busy-somehow");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isEmpty();
    }

    @Test
    void rule_1_5_theHeadersOfAnEngineChangeNothingAndNoneIsNeeded() {
        HttpResponse<String> bare = server.get("/prices/lemon");
        HttpResponse<String> engines = server.get(
                "/prices/lemon",
                "User-Agent",
                "azure-logic-apps/1.0,(workflow 1; version 2)",
                "x-ms-workflow-run-id",
                "08585",
                "x-ms-client-tracking-id",
                "08585",
                "x-ms-tracking-id",
                "4711",
                "Accept-Language",
                "tr");
        assertThat(bare.statusCode()).isEqualTo(200);
        assertThat(engines.body()).isEqualTo(bare.body());
    }

    @Test
    void rule_1_7_anAnswerWithoutABodyHasNoContentType() {
        List<HttpResponse<String>> empty = List.of(
                server.get("/end?how=null"),
                server.get("/fileAdded?folder=a"),
                server.delete("/targetReached/unknown"),
                server.delete(location(order("a"))));
        assertThat(empty).allSatisfy(answer -> {
            assertThat(answer.body()).isEmpty();
            assertThat(answer.headers().firstValue("Content-Type")).isEmpty();
        });
    }

    @Test
    void rule_1_7_everyErrorIsValidJson() {
        assertThat(List.of(
                        server.get("/end?how=bug"),
                        server.get("/end?how=empty"),
                        server.get("/_jobs/unknown"),
                        server.post("/echo", "{"),
                        server.post("/echo", "text/xml", new byte[1])))
                .allSatisfy(answer -> {
                    assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
                    assertThat(json(answer).path("error").path("code").isTextual())
                            .isTrue();
                    assertThat(json(answer).path("error").path("message").isTextual())
                            .isTrue();
                });
    }

    @Test
    void rule_2_6_anActionNeverAnswersABare202() {
        assertThat(server.get("/end?how=null").statusCode()).isEqualTo(204);
        assertThat(server.get("/end?how=accepted").statusCode()).isEqualTo(500);
    }

    @Test
    void rule_2_7_onlyTheStatusTellsWhetherAJobIsRunning() {
        HttpResponse<String> accepted = order("a");
        HttpResponse<String> end = finished(location(accepted));
        assertThat(end.statusCode()).isEqualTo(200);
        assertThat(json(end).has("status")).isFalse();
        assertThat(List.of(accepted, end))
                .allSatisfy(answer -> assertThat(answer.headers().firstValue("Azure-AsyncOperation"))
                        .isEmpty());
        assertThat(end.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void rule_2_12_aWorkflowThatDoesNotPollFindsTheJobInTheBody() {
        HttpResponse<String> accepted = order("a");
        assertThat(json(accepted).path("id").asText())
                .isEqualTo(location(accepted).replaceFirst(".*/", ""));
        assertThat(json(accepted).path("status").asText()).isNotEmpty();
    }

    private static HttpResponse<String> order(String flavour) {
        return server.post("/order", "{\"flavour\":\"" + flavour + "\",\"lines\":[]}");
    }

    private static HttpResponse<String> finished(String job) {
        return await().until(() -> server.get(job), answer -> answer.statusCode() != 202);
    }
}
