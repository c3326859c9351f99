package dev.troodon.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.troodon.runtime.ConnectorRuntime;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold when the connector joins an existing application, whatever the JAX-RS implementation is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ConnectorOnHostContract {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ConnectorRuntime runtime;
    private Host.Running server;
    private Wire wire;

    /**
     * The implementation to run on.
     *
     * @return a host
     */
    protected abstract Host host();

    @BeforeAll
    void start() throws Exception {
        runtime = ConnectorRuntime.builder().bodyLimit(64 * 1024).build();
        server = host().start(new ExistingApplication(new ShopResource(new Shop(), runtime)));
        wire = new Wire(server.base());
    }

    @AfterAll
    void stop() {
        server.close();
        runtime.close();
    }

    static Stream<BadInput> badInputs() {
        return BadInput.all().stream();
    }

    @ParameterizedTest
    @MethodSource("badInputs")
    void badInputGetsTheDocumentedStatusAndEnvelope(BadInput bad) throws IOException {
        HttpResponse<String> answer =
                wire.send(bad.method(), bad.path(), bad.body(), bad.headers().toArray(String[]::new));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(bad.status());
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        JsonNode error = JSON.readTree(answer.body()).get("error");
        assertThat(error).as(answer.body()).isNotNull();
        assertThat(error.get("code").asText()).isEqualTo(bad.code());
        assertThat(error.get("message").asText()).contains(bad.names()).doesNotContain("hunter2", "Exception");
    }

    @Test
    void theExistingApplicationAnswersByteForByteAsBefore() throws Exception {
        List<String> joined = askTheHouse(wire);

        try (Host.Running alone = host().start(new ExistingApplication())) {
            assertThat(joined).isEqualTo(askTheHouse(new Wire(alone.base())));
        }
    }

    private static List<String> askTheHouse(Wire wire) {
        return Stream.of(
                        wire.send("GET", "customers?number=7", null),
                        wire.send("GET", "customers?number=seven", null),
                        wire.send("POST", "customers", "{\"first_name\":\"Grace\",\"customer_number\":8}"),
                        wire.send("POST", "customers", "{\"first_name\": "),
                        wire.send("GET", "customers/broken", null),
                        wire.send("GET", "customers", null, "X-House-Key", "wrong"))
                .map(Wire::everything)
                .toList();
    }

    @Test
    void theConnectorKeepsItsOwnSpellingOfNames() {
        assertThat(wire.send("GET", "connector/shop/articles/5?pieces=2", null).body())
                .isEqualTo("{\"articleNumber\":5,\"displayName\":\"Article 5\",\"pieces\":2}");
        assertThat(wire.send("GET", "customers", null).body()).contains("first_name");
    }

    @Test
    void theHousesFilterStandsBeforeTheConnectorToo() {
        assertThat(new Wire(server.base())
                        .send("GET", "connector/shop/articles/5", null)
                        .statusCode())
                .isEqualTo(200);
        assertThat(java.net.http.HttpClient.newHttpClient()
                        .sendAsync(
                                java.net.http.HttpRequest.newBuilder(
                                                server.base().resolve("connector/shop/articles/5"))
                                        .build(),
                                java.net.http.HttpResponse.BodyHandlers.ofString())
                        .join()
                        .body())
                .isEqualTo("Who are you?");
    }

    @Test
    void aStageIsAnsweredWhenItIsDone() {
        assertThat(wire.send("GET", "connector/shop/articles-later/9", null).body())
                .contains("\"articleNumber\":9");
    }

    @Test
    void aVoidMethodAnswers204WithoutAContentType() {
        HttpResponse<String> answer = wire.send("DELETE", "connector/shop/sales", null);

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Content-Type")).isEmpty();
    }
}
