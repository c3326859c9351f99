package dev.troodon.runtime.serving;

import static dev.troodon.runtime.fixture.BakeryServer.code;
import static dev.troodon.runtime.fixture.BakeryServer.location;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troodon.runtime.RuntimeBuilder;
import dev.troodon.runtime.fixture.Bakery.FileAdded;
import dev.troodon.runtime.fixture.BakeryServer;
import dev.troodon.runtime.fixture.MovableClock;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Polling triggers on the wire. */
class PollingTest {
    private static final byte[] KEY = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8);

    private final MovableClock clock = new MovableClock(Instant.parse("2026-01-01T00:00:00Z"));
    private BakeryServer server = BakeryServer.open(settings -> settings.clock(clock));

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void rule_3_1_theFirstPollGivesAPlaceAndStartsNoRun() {
        add("old");
        HttpResponse<String> first = server.get("/fileAdded?folder=a%20b%26c");
        assertThat(first.statusCode()).isEqualTo(202);
        assertThat(first.body()).isEmpty();
        assertThat(first.headers().firstValue("Content-Type")).isEmpty();
        assertThat(location(first)).startsWith(server.root() + "/fileAdded?folder=a%20b%26c&triggerState=");
        assertThat(first.headers().firstValue("Retry-After")).contains("15");
    }

    @Test
    void aFirstPollShowsAMistakeInTheFilterAtOnce() {
        HttpResponse<String> first = server.get("/fileAdded?folder=locked");
        assertThat(first.statusCode()).isEqualTo(400);
        assertThat(code(first)).isEqualTo("LockedFolder");
    }

    @Test
    void aServiceMayNameTheBaselineOfAFirstPoll() {
        add("on the baseline");
        String place = location(server.get("/fileAdded?folder=from-" + clock.instant()));
        clock.advance(Duration.ofSeconds(1));
        add("after the baseline");
        assertThat(server.get(place).body()).contains("\"after the baseline\"").doesNotContain("\"on the baseline\"");
    }

    @Test
    void rule_3_1_nothingNewKeepsThePlace() {
        String place = location(server.get("/fileAdded?folder=a"));
        HttpResponse<String> second = server.get(place);
        assertThat(second.statusCode()).isEqualTo(202);
        assertThat(location(second)).isEqualTo(place);
        assertThat(second.headers().firstValue("Retry-After")).contains("15");
    }

    @Test
    void rule_3_2_only200And202EachWithLocationAndWholeSeconds() {
        HttpResponse<String> first = server.get("/fileAdded?folder=a");
        clock.advance(Duration.ofSeconds(1));
        HttpResponse<String> empty = server.get(location(first));
        add("a");
        HttpResponse<String> full = server.get(location(first));
        assertThat(List.of(first.statusCode(), empty.statusCode(), full.statusCode()))
                .containsExactly(202, 202, 200);
        assertThat(List.of(first, empty, full)).allSatisfy(answer -> {
            assertThat(URI.create(location(answer)).isAbsolute()).isTrue();
            assertThat(answer.headers().firstValue("Retry-After").orElseThrow()).matches("[0-9]+");
        });
        assertThat(full.body()).startsWith("[{").endsWith("}]");
    }

    @Test
    void rule_3_12_aServerThatNeverSawThePollGoesOnWhereItWas() {
        String place = location(server.get("/fileAdded?folder=a"));
        String root = server.root();
        reopen(settings -> settings.clock(clock));
        clock.advance(Duration.ofSeconds(1));
        add("a");
        assertThat(server.get(place.replace(root, server.root())).body()).contains("\"a\"");
    }

    @Test
    void rule_3_7_twoFilesOfOneInstantAreBothDeliveredAcrossAPage() {
        String place = location(server.get("/fileAdded?folder=a"));
        clock.advance(Duration.ofSeconds(1));
        add("c");
        add("a");
        add("b");
        HttpResponse<String> page = server.get(place);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("\"a\"", "\"b\"").doesNotContain("\"c\"");
        assertThat(page.headers().firstValue("Retry-After")).contains("0");

        assertThat(server.get(place).body()).as("a replayed poll").isEqualTo(page.body());

        HttpResponse<String> rest = server.get(location(page));
        assertThat(rest.body()).contains("\"c\"").doesNotContain("\"a\"", "\"b\"");
        assertThat(rest.headers().firstValue("Retry-After")).contains("15");
        assertThat(server.get(location(rest)).statusCode()).isEqualTo(202);
    }

    @Test
    void rule_3_6_aBatchStandsInTheOnePropertyOfAnObjectWhereTheTriggerSaysSo() {
        add("a");
        clock.advance(Duration.ofSeconds(1));
        HttpResponse<String> full = server.get("/boxedFiles?folder=a");
        assertThat(full.statusCode()).isEqualTo(200);
        assertThat(full.body()).startsWith("{\"new \\\"files\\\"\":[{").endsWith("}]}");
        assertThat(server.get(location(full)).statusCode()).isEqualTo(202);
    }

    @Test
    void rule_3_6_aSingleTriggerHandsOutOneObjectAtATime() {
        server.bakery.numbers.add(5);
        HttpResponse<String> first = server.get("/numberDrawn");
        assertThat(first.statusCode()).isEqualTo(202);
        server.bakery.numbers.add(7);
        server.bakery.numbers.add(6);
        HttpResponse<String> six = server.get(location(first));
        assertThat(six.body()).isEqualTo("6");
        assertThat(six.headers().firstValue("Retry-After")).contains("0");
        HttpResponse<String> seven = server.get(location(six));
        assertThat(seven.body()).isEqualTo("7");
        assertThat(seven.headers().firstValue("Retry-After")).contains("30");
    }

    @Test
    void aFirstPollThatFindsNothingMeansFromTheBeginning() {
        String place = location(server.get("/numberDrawn"));
        server.bakery.numbers.add(1);
        assertThat(server.get(place).body()).isEqualTo("1");
    }

    @Test
    void rule_9_5_aTriggerMayStartWithWhatIsThereOnceItHasSettled() {
        assertThat(server.get("/allFiles").statusCode()).isEqualTo(202);
        add("old");
        clock.advance(Duration.ofSeconds(4));
        HttpResponse<String> early = server.get("/allFiles");
        assertThat(early.statusCode()).as("too young").isEqualTo(202);
        clock.advance(Duration.ofSeconds(1));
        assertThat(server.get(location(early)).body()).contains("\"old\"");
        HttpResponse<String> first = server.get("/allFiles");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(server.get(location(first)).statusCode()).isEqualTo(202);
    }

    @Test
    void rule_3_9_aBusyServiceKeepsThePlace() {
        String place = location(server.get("/fileAdded?folder=a"));
        server.bakery.busy.set(true);
        HttpResponse<String> busy = server.get(place);
        assertThat(busy.statusCode()).isEqualTo(503);
        assertThat(location(busy)).isEqualTo(place);
        assertThat(busy.headers().firstValue("Retry-After")).contains("15");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "%00", "bm9uc2Vuc2U", "WzEsImEiXQ", "WzEsInNvb24iLG51bGwsZmFsc2Vd", "a.b.c", "..", "WzFd"})
    void refusesACursorThatIsNone(String token) {
        HttpResponse<String> answer = server.get("/fileAdded?folder=a&triggerState=" + token);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(code(answer)).isEqualTo("InvalidCursor");
    }

    @Test
    void refusesAForgedCursor() {
        reopen(settings -> settings.clock(clock).cursorKey(KEY));
        String place = location(server.get("/fileAdded?folder=a"));
        assertThat(server.get(place).statusCode()).isEqualTo(202);
        String token = place.substring(place.indexOf("triggerState=") + 13);
        for (String forged : new String[] {
            token.substring(0, token.indexOf('.')),
            token.substring(0, token.length() - 2),
            "A" + token,
            token.replace('.', 'A')
        }) {
            assertThat(code(server.get("/fileAdded?folder=a&triggerState=" + forged)))
                    .isEqualTo("InvalidCursor");
        }
        assertThat(code(server.get(place.replace("folder=a", "folder=b"))))
                .as("bound to its filter")
                .isEqualTo("InvalidCursor");
        assertThat(code(server.get("/numberDrawn?triggerState=" + token)))
                .as("bound to its trigger")
                .isEqualTo("InvalidCursor");
    }

    @Test
    void rule_9_1_theGatewayPrefixIsBelievedOnlyWhereConfigured() {
        String prefix = "https://west.azure-apihub.net/apim/bakery/4711";
        assertThat(location(server.get("/fileAdded?folder=a", "X-MS-APIM-Referrer-Prefix", prefix)))
                .startsWith(server.root());
        reopen(settings -> settings.clock(clock).followUpsThroughGateway(".azure-apihub.net"));
        assertThat(location(server.get("/fileAdded?folder=a", "X-MS-APIM-Referrer-Prefix", prefix)))
                .startsWith(prefix + "/fileAdded?folder=a&triggerState=");
        for (String hostile : new String[] {
            "https://evil.example/x",
            "http://west.azure-apihub.net",
            "https://evilazure-apihub.net",
            "https://a@b.azure-apihub.net"
        }) {
            assertThat(location(server.get("/fileAdded?folder=a", "X-MS-APIM-Referrer-Prefix", hostile)))
                    .startsWith(server.root());
        }
    }

    private void add(String name) {
        server.bakery.files.add(new FileAdded(name, clock.instant()));
    }

    private void reopen(UnaryOperator<RuntimeBuilder> settings) {
        server.close();
        server = BakeryServer.open(settings);
    }
}
