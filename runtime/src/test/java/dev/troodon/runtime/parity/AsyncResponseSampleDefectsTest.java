package dev.troodon.runtime.parity;

import static dev.troodon.runtime.fixture.BakeryServer.code;
import static dev.troodon.runtime.fixture.BakeryServer.json;
import static dev.troodon.runtime.fixture.BakeryServer.location;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.troodon.handles.Caller;
import dev.troodon.runtime.RuntimeBuilder;
import dev.troodon.runtime.engines.JobRules;
import dev.troodon.runtime.fixture.BakeryConnector;
import dev.troodon.runtime.fixture.BakeryServer;
import dev.troodon.runtime.fixture.MovableClock;
import dev.troodon.runtime.generated.ConnectorDefinition;
import dev.troodon.runtime.generated.Security;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What Microsoft's sample of an asynchronous action got wrong cannot happen here. */
class AsyncResponseSampleDefectsTest {
    private static final ConnectorDefinition SECURED =
            BakeryConnector.definition().securedBy(new Security.ApiKeyHeader("apiKey", "X-Api-Key"));

    @Test
    void theLocationKeepsThePort() {
        try (BakeryServer server = open(settings -> settings)) {
            assertThat(location(order(server, "a"))).startsWith(server.root() + "/_jobs/");
        }
    }

    @Test
    void theLocationIsTheOneThatIsSeenFromOutside() {
        try (BakeryServer server = open(RuntimeBuilder::trustForwardedHeaders)) {
            HttpResponse<String> accepted = server.post(
                    "/order",
                    "{\"flavour\":\"a\",\"lines\":[]}",
                    "X-Forwarded-Proto",
                    "https",
                    "X-Forwarded-Host",
                    "api.example.com:8443");
            assertThat(location(accepted)).startsWith("https://api.example.com:8443/api/bakery/_jobs/");
        }
        URI outside = URI.create("https://cakes.example.com/v1");
        try (BakeryServer server = open(settings -> settings.publicBaseUrl(outside))) {
            assertThat(location(order(server, "a"))).startsWith("https://cakes.example.com/v1/bakery/_jobs/");
        }
    }

    @Test
    void jobsThatAreStartedAtOnceDoNotDisturbEachOther() {
        try (BakeryServer server = open(settings -> settings)) {
            IntStream.range(0, 50).parallel().forEach(i -> {
                HttpResponse<String> end = finished(server, location(order(server, "n" + i)));
                assertThat(json(end).path("flavour").asText()).isEqualTo("n" + i);
            });
        }
    }

    @Test
    void aJobThatIsStillRunningIsNotCutOffWhenTheServerCloses() {
        BakeryServer server =
                open(settings -> settings.jobRules(JobRules.defaults().withShutdownGrace(Duration.ofSeconds(20))));
        String job = location(order(server, "slow"));
        await().until(() -> json(server.get(job)).has("progress"));
        CompletableFuture.delayedExecutor(200, TimeUnit.MILLISECONDS).execute(server.bakery.oven::countDown);

        server.close();

        assertThat(server.bakery.baked).containsExactly("slow");
    }

    @Test
    void aResultCanBeReadAgain() {
        try (BakeryServer server = open(settings -> settings)) {
            String job = location(order(server, "a"));
            HttpResponse<String> first = finished(server, job);
            HttpResponse<String> second = server.get(job);
            assertThat(first.statusCode()).isEqualTo(200);
            assertThat(second.statusCode()).isEqualTo(200);
            assertThat(second.body()).isEqualTo(first.body());
        }
    }

    @Test
    void aFailureIsReportedAndDoesNotStayPendingForever() {
        try (BakeryServer server = open(settings -> settings)) {
            HttpResponse<String> failed = finished(server, location(order(server, "burnt")));
            assertThat(failed.statusCode()).isEqualTo(422);
            assertThat(code(failed)).isEqualTo("JobFailed");
        }
    }

    @Test
    void anUnknownJobIsNotFoundAndNoBadRequest() {
        try (BakeryServer server = open(settings -> settings)) {
            assertThat(server.get("/_jobs/8f2d7c3a").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void aResultExpires() {
        MovableClock clock = new MovableClock(Instant.parse("2026-01-01T00:00:00Z"));
        JobRules twoDays = JobRules.defaults().withTimes(Duration.ofDays(1), Duration.ofDays(2));
        try (BakeryServer server = open(settings -> settings.clock(clock).jobRules(twoDays))) {
            String job = location(order(server, "a"));
            finished(server, job);
            clock.advance(Duration.ofHours(47));
            assertThat(server.get(job).statusCode()).isEqualTo(200);
            clock.advance(Duration.ofHours(1));
            assertThat(server.get(job).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void strangersCanNeitherStartAJobNorReadOne() {
        UnaryOperator<RuntimeBuilder> keyed = settings -> settings.authenticator((request, demand) ->
                request.header("X-Api-Key").filter("right"::equals).map(key -> Caller.named("ann")));
        try (BakeryServer server = BakeryServer.open(keyed, SECURED)) {
            assertThat(order(server, "a").statusCode()).isEqualTo(401);
            String job = location(server.post("/order", "{\"flavour\":\"a\",\"lines\":[]}", "X-Api-Key", "right"));
            assertThat(server.get(job).statusCode()).isEqualTo(401);
            assertThat(server.get(job, "X-Api-Key", "right").statusCode()).isBetween(200, 202);
        }
    }

    private static BakeryServer open(UnaryOperator<RuntimeBuilder> settings) {
        return BakeryServer.open(settings);
    }

    private static HttpResponse<String> order(BakeryServer server, String flavour) {
        return server.post("/order", "{\"flavour\":\"" + flavour + "\",\"lines\":[]}");
    }

    private static HttpResponse<String> finished(BakeryServer server, String job) {
        return await().until(() -> server.get(job), answer -> answer.statusCode() != 202);
    }
}
