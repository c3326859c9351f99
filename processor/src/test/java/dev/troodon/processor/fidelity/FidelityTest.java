package dev.troodon.processor.fidelity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.testing.compile.Compilation;
import com.google.testing.compile.CompilationSubject;
import com.google.testing.compile.JavaFileObjects;
import dev.troodon.processor.cases.Compiling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Connectors that others have published, written as annotated Java: what their documents say, ours say too. What is missing is a
 * fault of the original, listed with the rule that it breaks.
 */
class FidelityTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A published connector; each line of its table is a fact that ours does not say, and why. */
    enum Published {
        /** A webhook trigger. */
        POKA("poka", "poka.Poka", "Poka", """
                CreateWebhook -> 200 = true | C4.2: subscribing is answered 201 with the URL that ends it
                CreateWebhook -> 200.operation_name/description = "Operation Name" | C4.2
                CreateWebhook -> 200.operation_name/type = "string" | C4.2
                CreateWebhook -> 200.url/description = "Callback URL" | C4.2: nor is the callback told
                CreateWebhook -> 200.url/type = "string" | C4.2
                CreateWebhook -> 200.uuid/description = "Web hook id" | C4.2
                CreateWebhook -> 200.uuid/type = "string" | C4.2
                CreateWebhook -> 200/description = "Webhook created" | C4.2
                CreateWebhook -> 200/type = "object" | C4.2
                CreateWebhook body:.url/description = "Your domain url" | TRD308: repeats the title
                CreateWebhook notification/summary = "Details from webhook" | no key that the platform reads there (as TRD073); ours writes x-ms-summary
                CreateWebhook path:item/description = "Select an Item" | TRD308: repeats the label
                CreateWebhook path:operation_name/description = "Select a Trigger Action" | TRD308: repeats the label
                CreateWebhook/description = "Add a Poka trigger" | TRD308: repeats the summary
                GetLanguages -> 200.code/description = "Language Code" | TRD206: choices are a list, so here it is one
                GetLanguages -> 200.code/type = "string" | TRD206
                GetLanguages -> 200.name/description = "Language Name" | TRD206
                GetLanguages -> 200.name/type = "string" | TRD206
                GetLanguages -> 200/type = "object" | TRD206
                GetLanguages/description = "Get Languages" | TRD308: repeats the summary
                GetOperationDetail/description = "Get operation detail" | TRD308: repeats the summary
                GetOperationItems/description = "Get Operation Items" | TRD308: repeats the summary
                GetOperationList/description = "Get Operation List" | TRD308: repeats the summary
                """),
        /** Choices and schemas that other operations tell. */
        XPERTDOC("xpertdoc", "xpertdoc.Xpertdoc", "Xpertdoc", """
                GetDocuments -> 200/uniqueItems = true | no code, since ours cannot: uniqueItems is not supported (docs/linter.md)
                GetFlows -> 200/uniqueItems = true | no code, since ours cannot: uniqueItems is not supported (docs/linter.md)
                """),
        /** Polling triggers. */
        FEATHERY("feathery", "feathery.Feathery", "Feathery-Forms", """
                DataReceived -> 200.requested_at/description = "requested_at" | C3.6: nothing visible beside a batch, else it is not split
                DataReceived -> 200.requested_at/type = "string" | C3.6
                DataReceived -> 200.results/description = "results" | TRD308: repeats the name
                FormCompletion -> 200.results/description = "results" | TRD308: repeats the name
                """);

        private final String folder;
        private final String type;
        private final String original;
        private final String missing;

        Published(String folder, String type, String original, String missing) {
            this.folder = folder;
            this.type = type;
            this.original = original;
            this.missing = missing;
        }

        Map<String, String> missing() {
            Map<String, String> reasons = new LinkedHashMap<>();
            missing.lines().forEach(line -> {
                int bar = line.lastIndexOf(" | ");
                reasons.put(line.substring(0, bar), line.substring(bar + 3));
            });
            return reasons;
        }
    }

    @ParameterizedTest
    @EnumSource
    void compilesWithoutAWarning(Published connector) throws IOException {
        CompilationSubject.assertThat(compiled(connector)).succeededWithoutWarnings();
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatTheOriginalSays(Published connector) throws IOException {
        Optional<Path> original = original(connector);
        assumeTrue(original.isPresent(), "the originals are not at hand: put them in a folder shared/fidelity above");
        String ours = Compiling.written(compiled(connector))
                .get("META-INF/troodon/" + connector.type + "/apiDefinition.swagger.json");
        Set<String> missing = new TreeSet<>(Facts.of(read(Files.readString(original.get()))));
        int all = missing.size();

        missing.removeAll(Facts.of(read(ours)));

        assertThat(missing).isEqualTo(new TreeSet<>(connector.missing().keySet()));
        assertThat(connector.missing().values()).noneMatch(String::isBlank);
        assertThat(all).isGreaterThan(70);
    }

    @Test
    void aBatchStandsWhereItsTriggerSays() throws IOException {
        Map<String, String> written = Compiling.written(compiled(Published.FEATHERY));

        JsonNode schema = read(written.get("META-INF/troodon/feathery.Feathery/apiDefinition.swagger.json"))
                .at("/paths/~1form_completion~1/get/responses/200/schema");
        assertThat(schema.path("type").asText()).isEqualTo("object");
        assertThat(schema.at("/properties/results/type").asText()).isEqualTo("array");
        assertThat(schema.path("properties")).hasSize(1);
        assertThat(written.get("feathery/FeatheryResource.java")).contains(".within(\"results\")");
    }

    private static Compilation compiled(Published connector) throws IOException {
        Path folder = Path.of("src/test/resources/fidelity", connector.folder);
        List<String> options = new ArrayList<>(Compiling.STRICT);
        options.addAll(Files.readAllLines(folder.resolve("options.txt")));
        String file = connector.type.substring(connector.type.indexOf('.') + 1) + ".java";
        return Compiling.compile(
                options,
                List.of(JavaFileObjects.forResource(folder.resolve(file).toUri().toURL())));
    }

    private static JsonNode read(String text) throws IOException {
        return JSON.readTree(text.replace("\uFEFF", ""));
    }

    private static Optional<Path> original(Published connector) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path file =
                    folder.resolve("shared/fidelity/connectors/" + connector.original + "/apiDefinition.swagger.json");
            if (Files.exists(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }
}
