package dev.troodon.processor.parity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What T-Rex 2.0.7 got wrong in its documents, or left out, cannot happen here. */
@TestInstance(Lifecycle.PER_CLASS)
class TRexDefectsTest {
    private static final String ALL = """
            public record Storm(String name, Instant at) {}
            public record Alarm(Where where) {}
            public record Where(@CallbackUrl String url) {}
            @Action(method = Method.GET, path = "/titles/{id}") public String title(String id) { return id; }
            @Action(pattern = Pattern.ASYNC_POLLING) public Storm simulate(String name, JobContext job) { return null; }
            @PollingTrigger(hint = "Wait for autumn.")
            public Poll<Storm> stormSeen(Cursor<Instant> since) { return Poll.nothing(); }
            @WebhookTrigger(hint = "Wait for winter.") public void stormComes(String place, Storm event) {}
            @WebhookTrigger public void stormGoes(Alarm alarm, Storm event) {}
            """;

    private final Weather weather = Weather.with(ALL);

    @Test
    void theMarkOfTheCallbackIsABooleanNotAText() {
        assertThat(weather.document().findValues("x-ms-notification-url"))
                .hasSize(2)
                .allMatch(JsonNode::isBoolean);
    }

    @Test
    void theCallbackIsRequiredFromTheRootDown() {
        assertThat(texts(weather.body("StormComes").path("required"))).contains("callbackUrl");
        JsonNode nested = weather.body("StormGoes");
        assertThat(texts(nested.path("required"))).containsExactly("where");
        assertThat(texts(nested.path("properties").path("where").path("required")))
                .containsExactly("url");
    }

    @Test
    void noOperationHasADefaultResponseNorTwoWithASchema() {
        assertThat(weather.document().findValues("responses"))
                .hasSizeGreaterThan(5)
                .allSatisfy(responses -> {
                    assertThat(responses.has("default")).isFalse();
                    assertThat(responses.findParents("schema")).hasSizeLessThanOrEqualTo(1);
                });
    }

    @Test
    void aNotificationKeepsItsItemsAndFormats() {
        Weather lists = Weather.with("""
                @WebhookTrigger public void stormsCome(String place, List<Instant> event) {}
                """);

        assertThat(lists.path("/stormsCome")
                        .path("x-ms-notification-content")
                        .path("schema")
                        .toString())
                .isEqualTo("{\"type\":\"array\",\"items\":{\"type\":\"string\",\"format\":\"date-time\"}}");
    }

    @Test
    void theNotificationStandsOnThePathOfAPostThatIsAloneThere() {
        assertThat(weather.document().findParents("x-ms-notification-content"))
                .hasSize(2)
                .allSatisfy(path -> assertThat(path.fieldNames())
                        .toIterable()
                        .containsExactlyInAnyOrder("x-ms-notification-content", "post"));
    }

    @Test
    void aSubscriptionIsNeverAnythingButAPost() {
        assertThat(Weather.compile("""
                        @Action(pattern = Pattern.ASYNC_WEBHOOK, method = Method.PUT)
                        public void ask(String question, Callback<String> reply) {}
                        """).errors())
                .singleElement()
                .satisfies(error -> assertThat(error.getMessage(Locale.ROOT)).startsWith("[TRD020]"));
    }

    @Test
    void everyOperationHasAnIdOfItsOwn() {
        List<String> ids = weather.document().findValuesAsText("operationId");

        assertThat(ids).hasSize(8).doesNotHaveDuplicates();
        assertThat(weather.document().findParents("responses"))
                .hasSize(8)
                .allMatch(operation -> operation.has("operationId"));
    }

    @Test
    void nothingDependsOnTheLanguageOfTheMachine() {
        Locale before = Locale.getDefault();
        try {
            // In Turkish, the capital of i is not I.
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Weather.with(ALL).written()).isEqualTo(weather.written());
        } finally {
            Locale.setDefault(before);
        }
        assertThat(weather.operation("Title").path("summary").asText()).isEqualTo("Title");
    }

    @Test
    void theOrderOfParametersDecidesNothingAboutTheirOperations() {
        Weather siblings = Weather.with("""
                public record Rain(String r) {}
                public record Snow(String s) {}
                @WebhookTrigger(path = "/b") public void snows(String zone, String area, Snow event) {}
                @WebhookTrigger(path = "/a") public void rains(String area, String zone, Rain event) {}
                """);

        assertThat(content(siblings, "/a")).isEqualTo("#/definitions/Rain");
        assertThat(content(siblings, "/b")).isEqualTo("#/definitions/Snow");
        assertThat(siblings.path("/a").path("post").path("operationId").asText())
                .isEqualTo("Rains");
        assertThat(siblings.path("/b").path("post").path("operationId").asText())
                .isEqualTo("Snows");
    }

    @Test
    void aPollingTriggerCarriesItsMetadata() {
        assertThat(weather.operation("StormSeen").path("x-ms-trigger-metadata").toString())
                .isEqualTo("{\"kind\":\"query\",\"mode\":\"polling\"}");
    }

    @Test
    void aTriggerTellsHowToMakeItFire() {
        assertThat(weather.operation("StormSeen").path("x-ms-trigger-hint").asText())
                .isEqualTo("Wait for autumn.");
        assertThat(weather.operation("StormComes").path("x-ms-trigger-hint").asText())
                .isEqualTo("Wait for winter.");
    }

    @Test
    void lookupsAreWrittenInTheNewerSpellingToo() {
        Weather lookups = Weather.with("""
                public record Town(String code, String name) {}
                public record Described(Map<String, Object> schema) {}
                @DynamicSchema(operation = "describe", value = "schema")
                public record Reading(Map<String, Object> values) {}
                @Action(method = Method.GET) public List<Town> listTowns() { return List.of(); }
                @Action(method = Method.GET) public Described describe() { return new Described(Map.of()); }
                @Action(method = Method.GET)
                public Reading read(@DynamicValues(operation = "listTowns", value = "code", title = "name") String town) {
                    return new Reading(Map.of());
                }
                """);

        assertThat(lookups.parameter("Read", "town").path("x-ms-dynamic-list").toString())
                .isEqualTo("{\"operationId\":\"ListTowns\",\"itemValuePath\":\"code\",\"itemTitlePath\":\"name\"}");
        assertThat(lookups.definition("Reading").path("x-ms-dynamic-properties").toString())
                .isEqualTo("{\"operationId\":\"Describe\",\"itemValuePath\":\"schema\"}");
    }

    @Test
    void aPathParameterSaysHowItIsEncoded() {
        assertThat(weather.parameter("Title", "id").path("x-ms-url-encoding").asText())
                .isEqualTo("single");
    }

    @Test
    void aLongRunningActionNeedsNoCodeOfTheServicesOwn() {
        assertThat(weather.operation("Simulate")
                        .path("responses")
                        .path("202")
                        .path("headers")
                        .fieldNames())
                .toIterable()
                .containsExactly("Location", "Retry-After");
        assertThat(weather.operation("GetJobStatus").path("x-ms-visibility").asText())
                .isEqualTo("internal");
        assertThat(weather.written().get("weather/WeatherResource.java"))
                .contains("Operation.JobSettings.retryAfter(20)", "endpoint.jobStatus(jobId");
    }

    private static String content(Weather weather, String path) {
        return weather.path(path)
                .path("x-ms-notification-content")
                .path("schema")
                .path("$ref")
                .asText();
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(item -> texts.add(item.asText()));
        return texts;
    }
}
