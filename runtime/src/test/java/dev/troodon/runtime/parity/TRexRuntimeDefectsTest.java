package dev.troodon.runtime.parity;

import static dev.troodon.runtime.fixture.BakeryServer.code;
import static dev.troodon.runtime.fixture.BakeryServer.location;
import static dev.troodon.runtime.parity.Subscribers.fire;
import static dev.troodon.runtime.parity.Subscribers.subscribe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.troodon.runtime.fixture.BakeryServer;
import dev.troodon.runtime.fixture.CallbackServer;
import dev.troodon.runtime.fixture.CallbackServer.Reply;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What T-Rex 2.0.7 and its sample got wrong at run time cannot happen here. */
class TRexRuntimeDefectsTest {
    private final BakeryServer server = BakeryServer.open(Subscribers::quick);

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aBadSubscriptionIsRefusedForGoodAndNotRefusedAndKeptAllTheSame() {
        try (CallbackServer workflow = CallbackServer.answering(202)) {
            HttpResponse<String> refused = server.post(
                    "/targetReached",
                    "{\"security\":\"ACME\",\"target\":\"much\",\"callbackUrl\":\"" + workflow.url("/bad") + "\"}");
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(code(refused)).isEqualTo("InvalidValue");
            subscribe(server, workflow.url("/good"));

            fire(server);

            await().until(() -> workflow.received.size() == 1);
            await().during(Duration.ofMillis(300)).until(() -> workflow.received.size() == 1);
            assertThat(workflow.received.get(0).path()).isEqualTo("/good");
        }
    }

    @Test
    void theCallbackIsPostedToByteForByte() {
        String path = "/workflows/7?api-version=1&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=a%2Bb%3D%7e";
        try (CallbackServer workflow = CallbackServer.answering(202)) {
            subscribe(server, workflow.url(path));

            fire(server);

            await().until(() -> workflow.received.size() == 1);
            assertThat(workflow.received.get(0).path()).isEqualTo(path);
        }
    }

    @Test
    void subscribingAndUnsubscribingFromManyThreadsLosesNobody() {
        try (CallbackServer workflow = CallbackServer.answering(202)) {
            List<String> passing = IntStream.range(0, 100)
                    .parallel()
                    .mapToObj(i -> {
                        subscribe(server, workflow.url("/stays/" + i));
                        return location(subscribe(server, workflow.url("/goes/" + i)));
                    })
                    .toList();
            passing.parallelStream().forEach(server::delete);

            fire(server);

            await().until(() -> workflow.received.size() >= 100);
            assertThat(workflow.received.stream().map(CallbackServer.Received::path))
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.range(0, 100).mapToObj(i -> "/stays/" + i).toList());
        }
    }

    @Test
    void deliveriesAreAwaitedAndTheirAnswersCount() {
        AtomicInteger attempts = new AtomicInteger();
        try (CallbackServer flaky =
                        new CallbackServer(received -> Reply.of(attempts.incrementAndGet() < 3 ? 500 : 202));
                CallbackServer gone = CallbackServer.answering(410)) {
            subscribe(server, flaky.url("/flaky"));
            subscribe(server, gone.url("/gone"));

            fire(server);

            await().untilAsserted(() -> assertThat(attempts).hasValue(3));
            await().until(() -> server.bakery.ended.size() == 1);
            fire(server);
            await().untilAsserted(() -> assertThat(attempts).hasValue(4));
            assertThat(gone.received).hasSize(1);
        }
    }

    @Test
    void theNextPollGetsAllInputsOfThisOneAndTheWaitIsAlwaysTold() {
        HttpResponse<String> waiting = server.get("/fileAdded?folder=a%2Fb%20c&note=x%26y");
        assertThat(waiting.statusCode()).isEqualTo(202);
        assertThat(waiting.headers().firstValue("Retry-After")).contains("15");
        assertThat(URI.create(location(waiting)).getRawQuery()).startsWith("folder=a%2Fb%20c&note=x%26y&triggerState=");

        server.bakery.numbers.add(1);
        String place = location(server.get("/numberDrawn"));
        server.bakery.numbers.addAll(List.of(2, 3));
        HttpResponse<String> fired = server.get(place);
        assertThat(fired.statusCode()).isEqualTo(200);
        assertThat(fired.headers().firstValue("Retry-After"))
                .as("poll again at once")
                .contains("0");
        assertThat(location(fired)).isNotEqualTo(place);
    }
}
