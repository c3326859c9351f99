package dev.troodon.sample;

import static dev.troodon.sample.RunningBakery.location;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.troodon.testkit.PollingTrigger;
import dev.troodon.testkit.TestEngine;
import dev.troodon.testkit.wire.Body;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What users of a connector rely on, against the running bakery. */
class BakeryOverHttpTest {
    private RunningBakery bakery;

    @BeforeEach
    void open(@TempDir Path inbox) throws IOException {
        bakery = RunningBakery.open(inbox);
    }

    @AfterEach
    void close() {
        bakery.close();
    }

    @Test
    void filesOfOneInstantAllArriveAlsoWhereAPageDoesNotHoldThem() {
        List<String> names = IntStream.range(0, 103)
                .mapToObj(number -> "order-%03d.txt".formatted(number))
                .toList();
        String start = location(bakery.get("bakery/files?drawer=orders"));
        Instant instant = Instant.now();
        names.forEach(name -> bakery.dropFile(name, instant));

        HttpResponse<String> page = awaitFiles(start);
        assertThat(page.headers().firstValue("Retry-After")).as("there is more").contains("0");
        HttpResponse<String> rest = bakery.get(location(page));

        assertThat(names(page)).isEqualTo(names.subList(0, 100));
        assertThat(names(rest)).isEqualTo(names.subList(100, 103));
        assertThat(bakery.get(location(rest)).statusCode()).isEqualTo(202);
    }

    @Test
    void aReplayedPollGetsTheSameAnswer() {
        String start = location(bakery.get("bakery/files?drawer=orders"));
        bakery.dropFile();

        HttpResponse<String> first = awaitFiles(start);
        HttpResponse<String> again = bakery.get(start);

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(location(again)).isEqualTo(location(first));
    }

    @Test
    void twoWorkflowsThatPollOneTriggerEachGetEverything() {
        try (TestEngine engine = TestEngine.connect(bakery.document())) {
            PollingTrigger one = engine.trigger("FileArrived", Map.of("drawer", "orders"));
            PollingTrigger other = engine.trigger("FileArrived", Map.of("drawer", "orders"));
            one.poll();
            other.poll();
            bakery.dropFile("first.txt", Instant.now());

            assertThat(names(one.awaitEvents())).containsExactly("first.txt");
            bakery.dropFile("second.txt", Instant.now());

            assertThat(names(one.awaitEvents())).containsExactly("second.txt");
            assertThat(names(other.awaitEvents())).containsExactly("first.txt", "second.txt");
            engine.assertNoDeviations();
        }
    }

    @Test
    void aCakeCanBeReadTwice() {
        HttpResponse<String> accepted = bakery.post("bakery/orders", "{\"flavour\":\"lemon\",\"size\":\"SMALL\"}");
        assertThat(accepted.statusCode()).isEqualTo(202);

        HttpResponse<String> cake =
                await().until(() -> bakery.get(location(accepted)), answer -> answer.statusCode() != 202);
        HttpResponse<String> again = bakery.get(location(accepted));

        assertThat(cake.statusCode()).isEqualTo(200);
        assertThat(cake.body()).contains("A small lemon cake");
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(cake.body());
    }

    @Test
    void anOrderThatCannotBeBakedEndsAsARefusalWithAReason() {
        HttpResponse<String> accepted = bakery.post("bakery/orders", "{\"flavour\":\"burnt\",\"size\":\"SMALL\"}");

        HttpResponse<String> end =
                await().until(() -> bakery.get(location(accepted)), answer -> answer.statusCode() != 202);

        assertThat(end.statusCode()).isEqualTo(404);
        assertThat(end.body()).contains("\"UnknownFlavour\"", "burnt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", ".", "", "%2E%2E%2Forders", "%2Fetc", "orders%2F..%2F..", "a%2Fb", "%00"})
    void aHostileDrawerIsRefusedOnTheFirstPollAlready(String drawer) {
        HttpResponse<String> answer = bakery.get("bakery/files?drawer=" + drawer);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("\"InvalidDrawer\"");
    }

    @Test
    void aDrawerThatDoesNotExistYetIsEmpty() {
        assertThat(bakery.get("bakery/files?drawer=later").statusCode()).isEqualTo(202);
    }

    private HttpResponse<String> awaitFiles(String poll) {
        return await().until(() -> bakery.get(poll), answer -> answer.statusCode() != 202);
    }

    private static List<String> names(HttpResponse<String> answer) {
        return names(Body.of(answer.body()).json().orElseThrow());
    }

    private static List<String> names(Iterable<JsonNode> files) {
        return StreamSupport.stream(files.spliterator(), false)
                .map(file -> file.get("name").asText())
                .toList();
    }
}
