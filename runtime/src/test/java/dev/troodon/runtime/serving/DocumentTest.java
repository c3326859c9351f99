package dev.troodon.runtime.serving;

import static dev.troodon.runtime.fixture.BakeryServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.troodon.runtime.fixture.BakeryConnector;
import dev.troodon.runtime.fixture.BakeryServer;
import dev.troodon.runtime.generated.ConnectorDefinition;
import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** The document, with the address that the compiler could not know. */
class DocumentTest {
    @Test
    void fillsInTheAddressOfTheRequest() {
        try (BakeryServer server = BakeryServer.open(settings -> settings)) {
            JsonNode document = json(server.get("/swagger.json"));
            assertThat(document.path("host").asText())
                    .isEqualTo(URI.create(server.root()).getAuthority());
            assertThat(document.path("basePath").asText()).isEqualTo("/api/bakery");
            assertThat(document.path("schemes")).hasToString("[\"http\"]");
            assertThat(document.path("paths").has("/prices/{flavour}")).isTrue();
        }
    }

    @Test
    void fillsInThePublicAddress() {
        URI outside = URI.create("https://api.example.com/v1/");
        try (BakeryServer server = BakeryServer.open(settings -> settings.publicBaseUrl(outside))) {
            JsonNode document = json(server.get("/swagger.json"));
            assertThat(document.path("host").asText()).isEqualTo("api.example.com");
            assertThat(document.path("basePath").asText()).isEqualTo("/v1/bakery");
            assertThat(document.path("schemes")).hasToString("[\"https\"]");
        }
    }

    @Test
    void rule_5_5_aBrowserMayReadIt() {
        try (BakeryServer server = BakeryServer.open(settings -> settings)) {
            HttpResponse<String> answer = server.get("/swagger.json", "Origin", "https://portal.azure.com");
            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
                    .contains("*");
            HttpResponse<String> options = server.options("/swagger.json");
            assertThat(options.statusCode()).isEqualTo(204);
            assertThat(options.headers().firstValue("Access-Control-Allow-Methods"))
                    .contains("GET, OPTIONS");
            String tag = answer.headers().firstValue("ETag").orElseThrow();
            assertThat(server.get("/swagger.json", "If-None-Match", tag).statusCode())
                    .isEqualTo(304);
        }
        try (BakeryServer server = BakeryServer.open(settings -> settings.documentCors(false))) {
            assertThat(server.get("/swagger.json").headers().firstValue("Access-Control-Allow-Origin"))
                    .isEmpty();
        }
    }

    @Test
    void saysWhyTheDocumentIsMissing() {
        ConnectorDefinition unprocessed =
                ConnectorDefinition.of("com.example.Unprocessed", "1.0.0", "/x", BakeryConnector.class);
        assertThatThrownBy(() -> BakeryServer.open(settings -> settings, unprocessed))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("annotationProcessorPaths")
                .hasMessageContaining("JDK 23");
    }
}
