package dev.troodon.processor.emit.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a connector and its operations say of themselves stands at its place and in its form. */
class ListedTest {
    private final JsonNode document = Documents.of(ListedModel.everything());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/info/termsOfService | \"https://library.example.com/terms\"",
                "/info/license | {\"name\":\"MIT\"}",
                "/info/x-ms-api-annotation | {\"status\":\"Preview\"}",
                "/info/x-ms-keywords | [\"books\",\"lending\"]",
                "/info/x-ms-deployment-version | \"1.0.0\"",
                "/info/x-ms-openai-published-to-copilots | {\"AICopilot-enabled\":true,\"AICopilotName\":\"Reader\"}",
                "/info/x-acme-owner | \"desk\"",
                "/x-acme-team | [1,2.5,null]",
                "/externalDocs | {\"description\":\"Help for readers.\",\"url\":\"https://library.example.com/help\"}",
                "/x-ms-docs | [{\"url\":\"https://library.example.com/docs\",\"description\":\"How to lend.\"}]",
                "/x-ms-openai-data | {\"openai-enabled\":false}",
                "/tags/0 | {\"name\":\"Lending\",\"description\":\"Books that leave the house.\"}",
                "/tags/1 | {\"name\":\"Reading\"}",
                "/tags/2 | {\"name\":\"Search\",\"description\":\"What looks for something.\"}",
                "/x-ms-connector-metadata/0 | {\"propertyName\":\"Website\",\"propertyValue\":\"https://library.example.com\"}",
                "/x-ms-connector-metadata/1/propertyName | \"Privacy policy\"",
                "/x-ms-connector-metadata/2/propertyValue | \"Sales and CRM;IT Operations\"",
                "/x-ms-openai-manifest/humanName | \"Town library\"",
                "/x-ms-openai-manifest/modelDescription | \"Finds books.\"",
                "/x-ms-openai-manifest/contactEmail | \"desk@example.com\"",
                "/x-ms-openai-manifest/legalUrl | \"https://library.example.com/legal\"",
                "/paths/~1books/x-acme-shelf | \"A\"",
                "/paths/~1books/get/x-acme-cost | 2",
                "/paths/~1books/get/tags | [\"Reading\",\"Search\"]",
                "/paths/~1books/get/externalDocs/url | \"https://library.example.com/find\"",
                "/paths/~1books/get/x-ms-trigger-hint | \"Search.\"",
                "/paths/~1books/get/x-ms-no-generic-test | true",
                "/paths/~1books/get/x-ms-safe-operation | false",
                "/paths/~1books/get/x-ms-agentic-protocol | \"mcp-streamable-1.0\"",
                "/paths/~1books/get/x-ms-openai-data/openai-enabled | true",
                "/paths/~1books/get/x-ms-openai-data/operations/0 | {\"operationId\":\"Find\",\"parameters\":{\"top\":5},\"x-ms-require-user-confirmation\":true}",
                "/paths/~1books/get/x-ms-openai-data/operations/1 | {\"operationId\":\"Lend\"}",
                "/paths/~1lend/post/x-ms-api-annotation | {\"family\":\"Lend\",\"revision\":1,\"status\":\"Production\",\"replacement\":{\"api\":\"shared_library\",\"operationId\":\"Lend_V2\"},\"expires\":\"2027-01-31\"}",
                "/paths/~1lendAgain/post/x-ms-api-annotation | {\"family\":\"Lend\",\"revision\":2,\"status\":\"Preview\"}",
                "/paths/~1arrived/get/x-ms-notification | {\"operationId\":\"Arriving\"}",
                "/paths/~1arrived/get/x-ms-operation-context | {\"simulate\":{\"operationId\":\"Find\",\"parameters\":{\"top\":1,\"word\":{\"parameter\":\"shelf\"}}}}"
            })
    void standsAtItsPlace(String pointer, String json) {
        assertThat(document.at(pointer).toString()).isEqualTo(json);
    }

    @Test
    void aKeyForAnotherPlaceStandsThereOnly() {
        assertThat(document.has("x-acme-owner")).isFalse();
        assertThat(document.path("info").has("x-acme-team")).isFalse();
        assertThat(document.at("/paths/~1books/get").has("x-acme-shelf")).isFalse();
        assertThat(document.at("/paths/~1books").has("x-acme-cost")).isFalse();
    }

    @Test
    void whatIsNotSaidIsNotWritten() {
        JsonNode plain = Documents.of(RichModel.rich());
        List<String> keys = new ArrayList<>();
        plain.fieldNames().forEachRemaining(keys::add);
        plain.path("info").fieldNames().forEachRemaining(keys::add);

        assertThat(keys).noneMatch(key -> key.startsWith("x-")).doesNotContain("tags", "externalDocs", "license");
        assertThat(document.at("/paths/~1arriving/post").has("tags")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(dev.troodon.annotations.Category.class)
    void aCategoryIsCalledAsItsConstantReads(dev.troodon.annotations.Category category) {
        String name = RootExtras.category(category.name());

        assertThat(name.replace(' ', '_')).isEqualToIgnoringCase(category.name());
        assertThat(name).doesNotContain(" And ", " Of ", "Ai", "Crm", "It ");
    }
}
