package dev.troodon.processor.emit.document;

import static dev.troodon.processor.emit.BakeryModel.STRING;
import static dev.troodon.processor.emit.BakeryModel.bakery;
import static dev.troodon.processor.emit.model.InputBuilder.input;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.troodon.processor.emit.BakeryModel;
import dev.troodon.processor.emit.OddModel;
import dev.troodon.processor.emit.model.Shapes;
import dev.troodon.processor.model.HttpMethod;
import dev.troodon.processor.model.Input.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What designers trip over when a document has it wrong. */
class DesignerRulesTest {
    private final JsonNode bakery = Documents.of(bakery());

    @Test
    void theNotificationUrlIsMarkedByABooleanNotByAText() {
        JsonNode mark = callback().path("x-ms-notification-url");

        assertThat(mark.isBoolean()).isTrue();
        assertThat(mark.asBoolean()).isTrue();
    }

    @Test
    void theCallbackPropertyIsRequiredAlongTheWholeChain() {
        assertThat(texts(Documents.body(bakery, "/targetReached").path("required")))
                .contains("callbackUrl");

        JsonNode nested = Documents.body(Documents.of(RichModel.rich()), "/alerted");
        assertThat(texts(nested.path("required"))).contains("config");
        assertThat(texts(nested.path("properties").path("config").path("required")))
                .contains("url");
    }

    @Test
    void onlyTheCallbackPropertyItselfIsInternal() {
        JsonNode config = Documents.body(Documents.of(RichModel.rich()), "/alerted")
                .path("properties")
                .path("config");

        assertThat(config.has("x-ms-visibility")).isFalse();
        assertThat(config.path("properties").path("url").path("x-ms-visibility").asText())
                .isEqualTo("internal");
    }

    @Test
    void noResponseIsDefault() {
        assertThat(bakery.findParents("default"))
                .allSatisfy(holder ->
                        assertThat(holder.has("200") || holder.has("201")).isFalse());
    }

    @Test
    void theNotificationKeepsItemsAndFormats() {
        JsonNode document = Documents.of(OddModel.simple("moved")
                .at(HttpMethod.POST, "/moved")
                .returning(STRING, Shapes.list(Shapes.INSTANT), "")
                .webhookTrigger("callbackUrl", false, false, ""));

        assertThat(document.path("paths")
                        .path("/moved")
                        .path("x-ms-notification-content")
                        .path("schema")
                        .toString())
                .isEqualTo("{\"type\":\"array\",\"items\":{\"type\":\"string\",\"format\":\"date-time\"}}");
    }

    @Test
    void theNotificationStandsOnThePathNeverOnTheOperation() {
        assertThat(bakery.findParents("x-ms-notification-content")).hasSize(2).allSatisfy(holder -> {
            assertThat(holder.has("post")).isTrue();
            assertThat(holder.has("operationId")).isFalse();
        });
    }

    @Test
    void theDocumentDoesNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        String expected = Documents.text(RichModel.rich().build());
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Documents.text(RichModel.rich().build())).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aPollingTriggerSaysThatItIsOneAndHowToMakeItFire() {
        JsonNode trigger = Documents.only(bakery, "/fileAdded");

        assertThat(trigger.path("x-ms-trigger-metadata").toString())
                .isEqualTo("{\"kind\":\"query\",\"mode\":\"polling\"}");
        assertThat(trigger.path("x-ms-trigger-hint").asText()).isEqualTo("Drop a file into the folder.");
    }

    @Test
    void everyLookupIsWrittenInBothSpellings() {
        JsonNode rich = Documents.of(RichModel.rich());

        assertThat(rich.findParents("x-ms-dynamic-values"))
                .isNotEmpty()
                .allSatisfy(
                        holder -> assertThat(holder.has("x-ms-dynamic-list")).isTrue());
        assertThat(rich.findParents("x-ms-dynamic-schema"))
                .isNotEmpty()
                .allSatisfy(holder ->
                        assertThat(holder.has("x-ms-dynamic-properties")).isTrue());
    }

    @Test
    void pathParametersSayHowTheyAreEncodedAndOthersDoNot() {
        JsonNode document = Documents.of(OddModel.simple("find")
                .at(HttpMethod.GET, "/find/{name}")
                .taking(input(Place.PATH, "name", STRING))
                .taking(input(Place.QUERY, "kind", STRING))
                .action());
        JsonNode parameters = Documents.only(document, "/find/{name}").path("parameters");

        assertThat(parameters.path(0).path("x-ms-url-encoding").asText()).isEqualTo("single");
        assertThat(parameters.path(1).has("x-ms-url-encoding")).isFalse();
    }

    @Test
    void rule_2_14_aLongRunningActionDocumentsTheResultAndTheAnswerThatSendsBackLater() {
        JsonNode responses = Documents.only(bakery, "/order").path("responses");

        assertThat(responses.path("200").has("schema")).isTrue();
        assertThat(responses.path("202").has("schema")).isFalse();
        assertThat(responses.path("202").path("headers").has("Location")).isTrue();
        assertThat(responses.path("202").path("headers").has("Retry-After")).isTrue();
        assertThat(Documents.only(bakery, "/_jobs/{jobId}")
                        .path("x-ms-visibility")
                        .asText())
                .isEqualTo("internal");
    }

    @Test
    void rule_4_2f_everySubscriptionHasItsInternalDeleteOnAPathOfItsOwn() {
        for (String path : List.of("/targetReached", "/askApproval")) {
            JsonNode item = bakery.path("paths").path(path + "/{subscriptionId}");
            assertThat(item.size()).isEqualTo(1);
            assertThat(item.path("delete").path("x-ms-visibility").asText()).isEqualTo("internal");
            assertThat(item.path("delete")
                            .path("parameters")
                            .path(0)
                            .path("name")
                            .asText())
                    .isEqualTo("subscriptionId");
        }
    }

    @Test
    void rule_4_5_aWebhookActionIsNoTrigger() {
        assertThat(Documents.only(bakery, "/targetReached").path("x-ms-trigger").asText())
                .isEqualTo("single");
        assertThat(Documents.only(bakery, "/askApproval").has("x-ms-trigger")).isFalse();
    }

    @Test
    void operationsThatAreThereAlreadyBringNoFollowUps() {
        JsonNode document = Documents.of(OddModel.simple("work")
                .existing()
                .returning(BakeryModel.type("Cake"))
                .job(20, 0, true));

        assertThat(document.path("paths").fieldNames()).toIterable().containsExactly("/work");
    }

    @Test
    void anInternalOperationNeverTakesTheIdOfAnOther() {
        JsonNode document = Documents.of(Documents.connector(
                OddModel.simple("getJobStatus").action(),
                OddModel.simple("work").job(20, 0, true)));

        assertThat(document.findValuesAsText("operationId"))
                .containsExactlyInAnyOrder("GetJobStatus", "Work", "InternalGetJobStatus");
    }

    private JsonNode callback() {
        return Documents.body(bakery, "/targetReached").path("properties").path("callbackUrl");
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(item -> texts.add(item.asText()));
        return texts;
    }
}
