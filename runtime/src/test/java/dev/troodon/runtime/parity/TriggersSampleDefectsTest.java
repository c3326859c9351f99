package dev.troodon.runtime.parity;

import static dev.troodon.runtime.fixture.BakeryServer.json;
import static dev.troodon.runtime.fixture.BakeryServer.location;
import static dev.troodon.runtime.parity.Subscribers.fire;
import static dev.troodon.runtime.parity.Subscribers.subscribe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.troodon.handles.SubscriptionEnd;
import dev.troodon.runtime.fixture.Bakery.FileAdded;
import dev.troodon.runtime.fixture.BakeryServer;
import dev.troodon.runtime.fixture.CallbackServer;
import dev.troodon.runtime.fixture.CallbackServer.Received;
import dev.troodon.runtime.fixture.CallbackServer.Reply;
import dev.troodon.runtime.fixture.MovableClock;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What Microsoft's sample of a polling and a webhook trigger got wrong cannot happen here. */
class TriggersSampleDefectsTest {
    private final BakeryServer server = BakeryServer.open(Subscribers::quick);

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void thePlaceOfAPollIsExactToTheNanosecondAndSafeInAUrl() {
        MovableClock clock = new MovableClock(Instant.parse("2026-01-01T00:00:00.123456789Z"));
        try (BakeryServer still = BakeryServer.open(settings -> settings.clock(clock))) {
            String place = location(still.get("/fileAdded?folder=a"));
            assertThat(place.substring(place.indexOf("triggerState=") + 13)).matches("[A-Za-z0-9_~.-]+");
            still.bakery.files.add(new FileAdded("before", clock.instant().minusNanos(1)));
            still.bakery.files.add(new FileAdded("after", clock.instant().plusNanos(1)));
            clock.advance(Duration.ofSeconds(1));

            HttpResponse<String> fired = still.get(place);

            assertThat(fired.body()).contains("\"after\"").doesNotContain("\"before\"");
            assertThat(still.get(location(fired)).statusCode()).isEqualTo(202);
        }
    }

    @Test
    void theNextPollKeepsThePortAndTheOtherParameters() {
        assertThat(location(server.get("/fileAdded?folder=a&other=b")))
                .startsWith(server.root() + "/fileAdded?folder=a&other=b&triggerState=");
    }

    @Test
    void subscribersThatComeAtOnceAreAllKeptAndEachHasAnId() {
        Set<String> ids = ConcurrentHashMap.newKeySet();
        try (CallbackServer workflow = CallbackServer.answering(202)) {
            IntStream.range(0, 200).parallel().forEach(i -> {
                HttpResponse<String> subscribed = subscribe(server, workflow.url("/" + i));
                assertThat(subscribed.statusCode()).isEqualTo(201);
                String id = json(subscribed).path("id").asText();
                assertThat(location(subscribed)).endsWith("/targetReached/" + id);
                ids.add(id);
            });
            assertThat(ids).hasSize(200);

            fire(server);

            await().until(() -> workflow.received.size() >= 200);
            assertThat(workflow.received.stream().map(Received::path).distinct())
                    .hasSize(200);
        }
    }

    @Test
    void subscribingAgainDeliversOnce() {
        try (CallbackServer workflow = CallbackServer.answering(202)) {
            String older = location(subscribe(server, workflow.url("/")));
            subscribe(server, workflow.url("/"));
            await().untilAsserted(() -> assertThat(server.bakery.ended).containsValue(SubscriptionEnd.SUPERSEDED));
            assertThat(server.delete(older).statusCode()).isEqualTo(204);

            fire(server);

            await().until(() -> !workflow.received.isEmpty());
            await().during(Duration.ofMillis(300)).until(() -> workflow.received.size() == 1);
        }
    }

    @Test
    void theEventIsPostedAsJsonAndNotAsATextThatHoldsJson() {
        try (CallbackServer workflow = CallbackServer.answering(202)) {
            subscribe(server, workflow.url("/"));

            fire(server);

            await().until(() -> workflow.received.size() == 1);
            Received received = workflow.received.get(0);
            assertThat(received.body()).isEqualTo("{\"security\":\"ACME\",\"price\":10}");
            assertThat(received.headers().get("content-type")).startsWith("application/json");
        }
    }

    @Test
    void anAnswerThatIsNoSuccessIsNotIgnored() {
        AtomicInteger attempts = new AtomicInteger();
        try (CallbackServer workflow =
                new CallbackServer(received -> Reply.of(attempts.incrementAndGet() == 1 ? 503 : 202))) {
            subscribe(server, workflow.url("/"));

            fire(server);

            await().untilAsserted(() -> assertThat(attempts).hasValue(2));
        }
    }

    @Test
    void oneThatFailsKeepsTheEventFromNobodyElse() {
        try (CallbackServer failing = CallbackServer.answering(500);
                CallbackServer workflow = CallbackServer.answering(202)) {
            CallbackServer closed = CallbackServer.answering(202);
            subscribe(server, closed.url("/"));
            closed.close();
            subscribe(server, failing.url("/"));
            subscribe(server, workflow.url("/"));

            fire(server);

            await().until(() -> workflow.received.size() == 1);
        }
    }

    @Test
    void noRequestFromOutsideFires() {
        try (CallbackServer workflow = CallbackServer.answering(202)) {
            subscribe(server, workflow.url("/"));

            assertThat(server.get("/targetReached").statusCode()).isEqualTo(405);

            await().during(Duration.ofMillis(300)).until(workflow.received::isEmpty);
        }
    }
}
