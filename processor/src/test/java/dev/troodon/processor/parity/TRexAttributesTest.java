package dev.troodon.processor.parity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For each attribute of T-Rex 2.0.7: what it put into a document, ours puts there too. */
class TRexAttributesTest {
    @Test
    void metadataOfAMethodNamesAndDescribesTheOperation() {
        Weather weather = Weather.with("""
                @Action(
                    method = Method.GET,
                    summary = "Get the forecast",
                    description = "Looks into the sky.",
                    operationId = "GetForecast",
                    visibility = Visibility.IMPORTANT)
                public String forecast(String place) { return place; }
                """);

        JsonNode operation = weather.path("/forecast").path("get");
        assertThat(operation.path("summary").asText()).isEqualTo("Get the forecast");
        assertThat(operation.path("description").asText()).isEqualTo("Looks into the sky.");
        assertThat(operation.path("operationId").asText()).isEqualTo("GetForecast");
        assertThat(operation.path("x-ms-visibility").asText()).isEqualTo("important");
        assertThat(weather.written().get("weather/WeatherResource.java"))
                .contains("Operation.of(\"GetForecast\", \"/forecast\")");
    }

    @Test
    void anOperationWithoutMetadataIsCalledAfterItsMethod() {
        Weather weather = Weather.with("""
                @Action public String getForecast(String place) { return place; }
                """);

        JsonNode operation = weather.path("/getForecast").path("post");
        assertThat(operation.path("operationId").asText()).isEqualTo("GetForecast");
        assertThat(operation.path("summary").asText()).isEqualTo("Get forecast");
    }

    @ParameterizedTest
    @CsvSource({"NORMAL,''", "IMPORTANT,important", "ADVANCED,advanced", "INTERNAL,internal"})
    void everyVisibilityIsWrittenAndTheNormalOneIsNot(String visibility, String word) {
        Weather weather = Weather.with("""
                public record Place(@Display(visibility = Visibility.%1$s) @Default("EU") String continent) {}
                @Action(visibility = Visibility.%1$s)
                public String forecast(
                    Place place, @Display(visibility = Visibility.%1$s) @Default("1") int days) { return ""; }
                """.formatted(visibility));

        assertThat(weather.operation("Forecast").path("x-ms-visibility").asText())
                .isEqualTo(word);
        assertThat(weather.parameter("Forecast", "days").path("x-ms-visibility").asText())
                .isEqualTo(word);
        assertThat(weather.definition("Place")
                        .path("properties")
                        .path("continent")
                        .path("x-ms-visibility")
                        .asText())
                .isEqualTo(word);
    }

    @Test
    void metadataOfAParameterLabelsAndDescribesIt() {
        Weather weather = Weather.with("""
                @Action(method = Method.GET)
                public String forecast(
                    @Display(value = "Town", description = "Where it may rain.", visibility = Visibility.IMPORTANT)
                    String place) { return place; }
                """);

        JsonNode place = weather.parameter("Forecast", "place");
        assertThat(place.path("x-ms-summary").asText()).isEqualTo("Town");
        assertThat(place.path("description").asText()).isEqualTo("Where it may rain.");
        assertThat(place.path("x-ms-visibility").asText()).isEqualTo("important");
    }

    @Test
    void metadataOfAPropertyLabelsAndDescribesIt() {
        Weather weather = Weather.with("""
                public record Sky(
                    @Display(value = "Cloud cover", description = "How grey it is.", visibility = Visibility.ADVANCED)
                    int clouds) {}
                @Action public Sky look() { return new Sky(8); }
                """);

        JsonNode clouds = weather.definition("Sky").path("properties").path("clouds");
        assertThat(clouds.path("title").asText())
                .as("where designers look first")
                .isEqualTo("Cloud cover");
        assertThat(clouds.path("description").asText()).isEqualTo("How grey it is.");
        assertThat(clouds.path("x-ms-visibility").asText()).isEqualTo("advanced");
    }

    @ParameterizedTest
    @CsvSource({"SINGLE,single", "BATCH,batch"})
    void aPollingTriggerSaysHowManyRunsAnAnswerStarts(String delivery, String word) {
        Weather weather = Weather.with("""
                /** A warning. */
                public record Storm(String name, Instant at) {}
                /**
                 * Fires for storms.
                 * @param since how far the workflow is
                 * @return storms on their way
                 */
                @PollingTrigger(delivery = Delivery.%s)
                public Poll<Storm> stormComes(Cursor<Instant> since) { return Poll.nothing(); }
                """.formatted(delivery));

        JsonNode operation = weather.operation("StormComes");
        JsonNode responses = operation.path("responses");
        assertThat(operation.path("x-ms-trigger").asText()).isEqualTo(word);
        assertThat(responses.path("200").path("description").asText()).isEqualTo("Storms on their way.");
        assertThat(responses.path("202").has("schema")).isFalse();
        JsonNode schema = responses.path("200").path("schema");
        JsonNode item = word.equals("batch") ? schema.path("items") : schema;
        assertThat(item.path("$ref").asText()).isEqualTo("#/definitions/Storm");
    }

    @Test
    void aSubscriptionTriggerDocumentsWhatItsCallbackCarries() {
        Weather weather = Weather.with("""
                public record Storm(String name) {}
                /**
                 * Fires for storms.
                 * @param place where
                 * @param event the storm that comes
                 */
                @WebhookTrigger
                public void stormComes(String place, Storm event) {}
                """);

        JsonNode path = weather.path("/stormComes");
        assertThat(path.path("post").path("x-ms-trigger").asText()).isEqualTo("single");
        assertThat(path.path("x-ms-notification-content").path("description").asText())
                .isEqualTo("The storm that comes.");
        assertThat(path.path("x-ms-notification-content")
                        .path("schema")
                        .path("$ref")
                        .asText())
                .isEqualTo("#/definitions/Storm");
    }

    @Test
    void theCallbackUrlIsMarkedAndHidden() {
        Weather weather = Weather.with("""
                public record Alarm(@CallbackUrl URI callback, String place) {}
                @WebhookTrigger public void stormComes(Alarm alarm, String event) {}
                """);

        JsonNode callback = weather.body("StormComes").path("properties").path("callback");
        assertThat(callback.path("x-ms-notification-url").asBoolean()).isTrue();
        assertThat(callback.path("x-ms-visibility").asText()).isEqualTo("internal");
        assertThat(weather.written().get("weather/WeatherResource.java"))
                .contains("Operation.callbackWithin(\"callback\")");
    }

    @Test
    void dynamicValuesNameTheOperationAndWhereItsAnswerKeepsWhat() {
        Weather weather = Weather.with("""
                public record Town(String code, String name) {}
                public record Towns(List<Town> towns) {}
                @Action(method = Method.GET)
                public Towns listTowns(String country, int most) { return new Towns(List.of()); }
                @Action(method = Method.GET)
                public String forecast(
                    String land,
                    @DynamicValues(
                        operation = "listTowns", collection = "towns", value = "code", title = "name",
                        arguments = {@Argument(name = "country", from = "land"), @Argument(name = "most", value = "50")})
                    String town) { return town; }
                """);

        assertThat(weather.parameter("Forecast", "town")
                        .path("x-ms-dynamic-values")
                        .toString())
                .isEqualTo("""
                {"operationId":"ListTowns","parameters":{"country":{"parameter":"land"},"most":50},\
                "value-collection":"towns","value-path":"code","value-title":"name"}""");
    }

    @Test
    void aDynamicSchemaOfAClassStandsWhereTheClassIsHandedOut() {
        Weather weather = Weather.with("""
                public record Described(Map<String, Object> schema) {}
                @DynamicSchema(
                    operation = "describe", value = "schema",
                    arguments = @Argument(name = "station", from = "station"))
                public record Reading(Map<String, Object> values) {}
                @Action(method = Method.GET)
                public Described describe(String station) { return new Described(Map.of()); }
                @Action(method = Method.GET)
                public Reading read(String station) { return new Reading(Map.of()); }
                """);

        // Written out, not on a definition: what the class refers to, the station, is another operation's elsewhere.
        JsonNode answer =
                weather.operation("Read").path("responses").path("200").path("schema");
        assertThat(answer.path("x-ms-dynamic-schema").toString()).isEqualTo("""
                {"operationId":"Describe","parameters":{"station":{"parameter":"station"}},"value-path":"schema"}""");
    }
}
