package dev.troodon.runtime.serving;

import static dev.troodon.runtime.fixture.BakeryServer.code;
import static dev.troodon.runtime.fixture.BakeryServer.location;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.troodon.handles.Caller;
import dev.troodon.runtime.ConnectorRuntime;
import dev.troodon.runtime.FollowUp;
import dev.troodon.runtime.RuntimeBuilder;
import dev.troodon.runtime.fixture.BakeryConnector;
import dev.troodon.runtime.fixture.BakeryServer;
import dev.troodon.runtime.generated.ConnectorDefinition;
import dev.troodon.runtime.generated.Security;
import java.net.http.HttpResponse;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Who may call what. */
class AccessTest {
    private static final String ORDER = "{\"flavour\":\"a\",\"lines\":[]}";
    private static final ConnectorDefinition SECURED =
            BakeryConnector.definition().securedBy(new Security.ApiKeyHeader("apiKey", "X-Api-Key"));

    @Test
    void aConnectorThatDeclaresSecurityDoesNotOpenUnguarded() {
        assertThatThrownBy(() -> BakeryServer.open(settings -> settings, SECURED))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("authenticator(...)")
                .hasMessageContaining("securedByHost()");
        try (BakeryServer server = BakeryServer.open(RuntimeBuilder::securedByHost, SECURED)) {
            assertThat(server.get("/prices/lemon").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void refusesMissingAndWrongKeys() {
        try (BakeryServer server = open(settings -> settings)) {
            HttpResponse<String> refused = server.get("/prices/lemon");
            assertThat(refused.statusCode()).isEqualTo(401);
            assertThat(code(refused)).isEqualTo("Unauthorized");
            assertThat(server.get("/prices/lemon", "X-Api-Key", "wrong").statusCode())
                    .isEqualTo(401);
            assertThat(server.get("/prices/lemon", "X-Api-Key", "right").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void rule_9_1_followUpsNeedTheKeyUnlessTheirUrlIsDeclaredEnough() {
        try (BakeryServer server = open(settings -> settings)) {
            String job = location(server.post("/order", ORDER, "X-Api-Key", "right"));
            assertThat(server.get(job).statusCode()).isEqualTo(401);
            assertThat(server.delete("/targetReached/x").statusCode()).isEqualTo(401);
            assertThat(server.get("/swagger.json").statusCode()).isEqualTo(200);
        }
        try (BakeryServer server = open(settings -> settings.cursorKey(new byte[32])
                .withoutCredentials(FollowUp.JOB_STATUS, FollowUp.NEXT_POLL, FollowUp.UNSUBSCRIBE))) {
            String job = location(server.post("/order", ORDER, "X-Api-Key", "right"));
            assertThat(server.get(job).statusCode()).isBetween(200, 202);
            assertThat(server.delete("/targetReached/x").statusCode()).isEqualTo(204);
            assertThat(server.get("/fileAdded?folder=a").statusCode()).isEqualTo(401);
            String place = location(server.get("/fileAdded?folder=a", "X-Api-Key", "right"));
            assertThat(server.get(place).statusCode()).isEqualTo(202);
            assertThat(server.get(place.substring(0, place.length() - 1)).statusCode())
                    .isEqualTo(400);
            assertThat(server.get("/swagger.json").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void pollsWithoutCredentialsNeedSignedCursors() {
        assertThatThrownBy(() -> ConnectorRuntime.builder()
                        .withoutCredentials(FollowUp.NEXT_POLL)
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("cursorKey");
    }

    @Test
    void aFollowUpThatNeedsNoCredentialsNeedsNoTenantEither() {
        try (BakeryServer server =
                BakeryServer.open(settings -> settings.tenantResolver((request, caller) -> request.header("X-Tenant"))
                        .withoutCredentials(FollowUp.JOB_STATUS))) {
            String job = location(server.post("/order", ORDER, "X-Tenant", "one"));
            assertThat(server.get(job).statusCode()).isBetween(200, 202);
            assertThat(server.get(job, "X-Tenant", "two").statusCode()).isEqualTo(404);
        }
    }

    private static BakeryServer open(UnaryOperator<RuntimeBuilder> settings) {
        return BakeryServer.open(
                builder -> settings.apply(builder.authenticator((request, demand) ->
                        request.header("X-Api-Key").filter("right"::equals).map(key -> Caller.named("baker")))),
                SECURED);
    }
}
