package dev.troodon.runtime.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.troodon.handles.Caller;
import dev.troodon.handles.SubscriptionEnd;
import dev.troodon.runtime.FollowUp;
import dev.troodon.runtime.RuntimeBuilder;
import dev.troodon.runtime.fixture.BakeryConnector;
import dev.troodon.runtime.fixture.BakeryServer;
import dev.troodon.runtime.generated.ConnectorDefinition;
import dev.troodon.runtime.generated.Security;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Whose subscriptions a callback URL ends. */
class UnsubscribeByCallbackTest {
    private static final String CALLBACK = "http://127.0.0.1:9/run?sig=hush";
    private static final ConnectorDefinition SECURED =
            BakeryConnector.definition().securedBy(new Security.ApiKeyHeader("apiKey", "X-Api-Key"));

    @Test
    void withCredentialsThoseOfTheCallersTenant() {
        try (BakeryServer server = open(settings -> settings)) {
            subscribe(server, "north");

            assertThat(unsubscribe(server, "X-Api-Key", "south")).isEqualTo(204);
            await().during(Duration.ofMillis(200)).until(server.bakery.ended::isEmpty);

            assertThat(unsubscribe(server, "X-Api-Key", "north")).isEqualTo(204);
            await().until(() -> ends(server).equals(List.of(SubscriptionEnd.UNSUBSCRIBED)));
        }
    }

    @Test
    void withoutCredentialsAllSinceTheUrlIsASecret() {
        try (BakeryServer server = open(settings -> settings.withoutCredentials(FollowUp.UNSUBSCRIBE))) {
            subscribe(server, "north");

            assertThat(unsubscribe(server)).isEqualTo(204);

            await().until(() -> ends(server).equals(List.of(SubscriptionEnd.UNSUBSCRIBED)));
        }
    }

    @Test
    void withoutCredentialsNoneWhereTheyAreAskedFor() {
        try (BakeryServer server = open(settings -> settings)) {
            subscribe(server, "north");

            assertThat(unsubscribe(server)).isEqualTo(401);

            await().during(Duration.ofMillis(200)).until(server.bakery.ended::isEmpty);
        }
    }

    /** Each key stands for a tenant. */
    private static BakeryServer open(UnaryOperator<RuntimeBuilder> settings) {
        return BakeryServer.open(
                builder -> settings.apply(builder.allowInsecureLocalCallbacks()
                        .authenticator(
                                (request, demand) -> request.header("X-Api-Key").map(Caller::named))
                        .tenantResolver((request, caller) -> caller.name())),
                SECURED);
    }

    private static void subscribe(BakeryServer server, String key) {
        String body = "{\"security\":\"ACME\",\"target\":5,\"callbackUrl\":\"" + CALLBACK + "\"}";
        assertThat(server.post("/targetReached", body, "X-Api-Key", key).statusCode())
                .isEqualTo(201);
    }

    private static int unsubscribe(BakeryServer server, String... headers) {
        return server.post("/_unsubscribe", "{\"callbackUrl\":\"" + CALLBACK + "\"}", headers)
                .statusCode();
    }

    private static List<SubscriptionEnd> ends(BakeryServer server) {
        return List.copyOf(server.bakery.ended.values());
    }
}
