package dev.troodon.runtime.serving;

import static dev.troodon.runtime.fixture.BakeryServer.code;
import static dev.troodon.runtime.fixture.BakeryServer.json;
import static dev.troodon.runtime.fixture.BakeryServer.location;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.troodon.runtime.engines.JobRules;
import dev.troodon.runtime.fixture.BakeryServer;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many orders at once, over HTTP. */
class BurstTest {
    private static final int ORDERS = 10_000;

    @Test
    void everyJobOfABurstIsAcceptedAndHasItsOwnResult() {
        try (BakeryServer server = BakeryServer.open(UnaryOperator.identity())) {
            ConcurrentMap<String, String> jobs = new ConcurrentHashMap<>();
            IntStream.range(0, ORDERS).parallel().forEach(i -> {
                HttpResponse<String> accepted = order(server, "cake-" + i);
                assertThat(accepted.statusCode()).isEqualTo(202);
                jobs.put(location(accepted), "cake-" + i);
            });
            assertThat(jobs).as("each job has a URL of its own").hasSize(ORDERS);

            jobs.entrySet().parallelStream().forEach(job -> {
                HttpResponse<String> end = finished(server, job.getKey());
                assertThat(end.statusCode()).isEqualTo(200);
                assertThat(json(end).path("flavour").asText()).isEqualTo(job.getValue());
            });
            assertThat(server.bakery.orders).hasValue(ORDERS);
        }
    }

    @Test
    void beyondTheBoundAnOrderIsRefusedBeforeAnythingIsAcceptedAndTakenOnceThereIsRoom() {
        JobRules few = JobRules.defaults().withBounds(2, 8);
        try (BakeryServer server = BakeryServer.open(settings -> settings.jobRules(few))) {
            List<HttpResponse<String>> answers =
                    IntStream.range(0, 50).mapToObj(i -> order(server, "slow")).toList();
            List<String> accepted = answers.stream()
                    .filter(answer -> answer.statusCode() == 202)
                    .map(BakeryServer::location)
                    .toList();
            assertThat(accepted).hasSizeBetween(8, 10);
            assertThat(answers).filteredOn(answer -> answer.statusCode() != 202).allSatisfy(refused -> {
                assertThat(refused.statusCode()).isEqualTo(429);
                assertThat(code(refused)).isEqualTo("TooManyRequests");
                assertThat(refused.headers().firstValue("Location")).isEmpty();
                assertThat(refused.headers().firstValue("Retry-After").map(Integer::parseInt))
                        .hasValueSatisfying(seconds -> assertThat(seconds).isPositive());
            });

            server.bakery.oven.countDown();

            assertThat(accepted)
                    .allSatisfy(job ->
                            assertThat(finished(server, job).statusCode()).isEqualTo(200));
            assertThat(server.bakery.orders).hasValue(accepted.size());
            assertThat(order(server, "later").statusCode()).isEqualTo(202);
        }
    }

    private static HttpResponse<String> order(BakeryServer server, String flavour) {
        return server.post("/order", "{\"flavour\":\"" + flavour + "\",\"lines\":[]}");
    }

    private static HttpResponse<String> finished(BakeryServer server, String job) {
        HttpResponse<String> first = server.get(job);
        return first.statusCode() != 202
                ? first
                : await().until(() -> server.get(job), answer -> answer.statusCode() != 202);
    }
}
