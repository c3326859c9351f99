package dev.troodon.runtime.serving;

import static dev.troodon.runtime.fixture.BakeryServer.code;
import static dev.troodon.runtime.fixture.BakeryServer.location;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.troodon.handles.Caller;
import dev.troodon.runtime.Authenticator;
import dev.troodon.runtime.access.Authenticators;
import dev.troodon.runtime.access.Demand;
import dev.troodon.runtime.access.Secret;
import dev.troodon.runtime.fixture.BakeryConnector;
import dev.troodon.runtime.fixture.BakeryServer;
import dev.troodon.runtime.generated.ConnectorDefinition;
import dev.troodon.runtime.generated.Security;
import dev.troodon.runtime.generated.Security.Requirement;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several ways to say who calls, with scopes, over HTTP. */
class GuardedOperationsTest {
    private static final String ORDER = "{\"flavour\":\"a\",\"lines\":[]}";
    private static final String PRICE = "/prices/lemon";

    private static final ConnectorDefinition SECURED = BakeryConnector.definition()
            .securedBy(new Security.ApiKeyHeader("key", "X-Api-Key"))
            .securedBy(new Security.ApiKeyQuery("queryKey", "key"))
            .securedBy(new Security.Basic("staff"))
            .securedBy(new Security.OAuth2("oauth2"))
            .guardedBy("Order", Requirement.of("oauth2", "orders.write"))
            .guardedBy("FileAdded", Requirement.of("staff"), Requirement.of("oauth2"));

    private static final Authenticator CHECKS = Authenticators.anyOf(
            Authenticators.apiKey(key -> caller("ann", key.matches("ann’s key"), "")),
            Authenticators.basic((user, password) -> caller(user, user.equals("bob") && password.matches("b:b"), "")),
            Authenticators.bearer(GuardedOperationsTest::bearer));

    @Test
    void everyDeclaredSchemeIsEnoughWhereNothingElseIsSaid() {
        try (BakeryServer server = open(SECURED)) {
            assertThat(server.get(PRICE, "Authorization", basic("bob", "b:b")).statusCode())
                    .isEqualTo(200);
            assertThat(server.get(PRICE, "Authorization", "bearer reader").statusCode())
                    .isEqualTo(200);
            assertThat(server.get(PRICE + "?key=ann%E2%80%99s%20key").statusCode())
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Basic",
                "Basic ",
                "Basic !",
                "Basic Ym9i",
                "Basic Ym9iOmI6Yg",
                "Bearer",
                "Bearer stolen",
                "Digest x"
            })
    void whatIsMalformedOrWrongIsRefused(String authorization) {
        try (BakeryServer server = open(SECURED)) {
            boolean right = authorization.equals("Basic Ym9iOmI6Yg");
            HttpResponse<String> answer = server.get(PRICE, "Authorization", authorization);
            assertThat(answer.statusCode()).isEqualTo(right ? 200 : 401);
            assertThat(right || code(answer).equals("Unauthorized")).isTrue();
        }
    }

    @Test
    void twoKeysAreNone() {
        try (BakeryServer server = open(SECURED)) {
            assertThat(server.get(PRICE + "?key=ann%E2%80%99s%20key&key=x").statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void aStrangerIsToldWhatToBring() {
        try (BakeryServer server = open(SECURED)) {
            assertThat(challenge(server.get(PRICE)))
                    .isEqualTo("ApiKey realm=\"connector\", Basic realm=\"connector\", charset=\"UTF-8\","
                            + " Bearer realm=\"connector\"");
            assertThat(challenge(server.post("/order", ORDER)))
                    .isEqualTo("Bearer realm=\"connector\", scope=\"orders.write\"");
        }
    }

    @Test
    void aTokenThatIsNotGoodForItIsForbidden() {
        try (BakeryServer server = open(SECURED)) {
            HttpResponse<String> refused = server.post("/order", ORDER, "Authorization", "Bearer reader");
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(code(refused)).isEqualTo("Forbidden");
            assertThat(challenge(refused))
                    .contains("error=\"insufficient_scope\"")
                    .contains("scope=\"orders.write\"");
            assertThat(server.post("/order", ORDER, "Authorization", "Bearer writer")
                            .statusCode())
                    .isEqualTo(202);
        }
    }

    @Test
    void anotherSchemeDoesNotOpenAnOperation() {
        try (BakeryServer server = open(SECURED)) {
            assertThat(server.post("/order", ORDER, "Authorization", basic("bob", "b:b"))
                            .statusCode())
                    .isEqualTo(401);
            assertThat(server.post("/order?key=ann%E2%80%99s%20key", ORDER).statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void aFurtherAlternativeStillCountsWhereAFirstOneForbids() {
        ConnectorDefinition either =
                SECURED.guardedBy("Price", Requirement.of("oauth2", "admin"), Requirement.of("key"));
        Authenticator lax = (request, demand) ->
                demand.kind() == Demand.Kind.NONE ? Optional.empty() : Optional.of(Caller.named("ann"));
        try (BakeryServer server = BakeryServer.open(settings -> settings.authenticator(lax), either)) {
            assertThat(server.get(PRICE).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void pollsAreGuardedLikeTheirTrigger() {
        try (BakeryServer server = open(SECURED)) {
            String path = "/fileAdded?folder=a";
            assertThat(server.get(path).statusCode()).isEqualTo(401);
            String next = location(server.get(path, "Authorization", basic("bob", "b:b")));
            assertThat(server.get(next).statusCode()).isEqualTo(401);
            assertThat(server.get(next, "Authorization", basic("bob", "b:b")).statusCode())
                    .isEqualTo(202);
        }
    }

    @Test
    void anAnonymousOperationAsksNobody() {
        List<Demand> asked = new CopyOnWriteArrayList<>();
        Authenticator noting = (request, demand) -> {
            asked.add(demand);
            return Optional.empty();
        };
        try (BakeryServer server =
                BakeryServer.open(settings -> settings.authenticator(noting), SECURED.open("Price"))) {
            assertThat(server.get(PRICE, "X-Api-Key", "wrong").statusCode()).isEqualTo(200);
            assertThat(asked).isEmpty();
            assertThat(server.get("/fileAdded?folder=a").statusCode()).isEqualTo(401);
            assertThat(asked).extracting(Demand::scheme).containsExactly("staff", "oauth2");
        }
    }

    @Test
    void anOpenConnectorGuardsWhatItSays() {
        try (BakeryServer server = open(SECURED.open())) {
            assertThat(server.get(PRICE).statusCode()).isEqualTo(200);
            assertThat(server.post("/order", ORDER).statusCode()).isEqualTo(401);
            String job = location(server.post("/order", ORDER, "Authorization", "Bearer writer"));
            assertThat(server.get(job).statusCode()).isEqualTo(401);
            assertThat(server.get(job, "Authorization", "Bearer reader").statusCode())
                    .isBetween(200, 202);
        }
    }

    @Test
    void oneSchemeOfAKindCanBePickedByName() {
        Authenticator picky = Authenticators.only("queryKey", CHECKS);
        try (BakeryServer server = BakeryServer.open(settings -> settings.authenticator(picky), SECURED)) {
            assertThat(server.get(PRICE + "?key=ann%E2%80%99s%20key").statusCode())
                    .isEqualTo(200);
            assertThat(server.get(PRICE, "Authorization", basic("bob", "b:b")).statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void anUndeclaredSchemeIsRefusedAtStart() {
        assertThatThrownBy(() -> open(SECURED.guardedBy("Price", Requirement.of("nowhere"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nowhere");
    }

    private static BakeryServer open(ConnectorDefinition definition) {
        return BakeryServer.open(settings -> settings.authenticator(CHECKS), definition);
    }

    private static Optional<Caller> bearer(Secret token) {
        return token.matches("writer")
                ? caller("wendy", true, "orders.write")
                : caller("rita", token.matches("reader"), "orders.read");
    }

    private static Optional<Caller> caller(String name, boolean right, String scope) {
        return right ? Optional.of(Caller.named(name).allowed(scope)) : Optional.empty();
    }

    private static String basic(String user, String password) {
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    private static String challenge(HttpResponse<String> refused) {
        return String.join(", ", refused.headers().allValues("WWW-Authenticate"));
    }
}
