package dev.troodon.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** A resource class of the application's own that carries the connector's annotations gets a document and nothing else. */
public abstract class DocumentedResourceContract {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DOCUMENT = "META-INF/troodon/dev.troodon.it.Stocktaking/apiDefinition.swagger.json";

    /**
     * The implementation to run on.
     *
     * @return a host
     */
    protected abstract Host host();

    @Test
    void noSecondResourceIsGenerated() {
        assertThat(Stocktaking.class.getResource("Stocktaking.class")).isNotNull();
        assertThat(Stocktaking.class.getResource("StocktakingResource.class")).isNull();
        assertThat(Stocktaking.class.getResource("StocktakingConnector.class")).isNull();
    }

    @Test
    void whatTheDocumentSaysIsWhatTheApplicationAnswers() throws Exception {
        JsonNode document = document();
        JsonNode count = document.at("/paths/~1shelves~1{article}/get");
        assertThat(document.path("basePath").asText()).isEqualTo("/stocktaking");
        assertThat(count.path("operationId").asText()).isEqualTo("ReadCount");
        assertThat(count.path("parameters").findValuesAsText("in")).containsExactly("path", "query");
        assertThat(count.path("parameters").findValuesAsText("name")).containsExactly("article", "at-least");
        assertThat(document.at("/paths/~1shelves/post/operationId").asText()).isEqualTo("NoteCount");

        try (Host.Running server = host().start(new ExistingApplication(new Stocktaking()))) {
            Wire wire = new Wire(server.base());
            wire.send("POST", "stocktaking/shelves", "{\"article\":\"tea\",\"pieces\":3}");

            HttpResponse<String> counted = wire.send("GET", "stocktaking/shelves/tea?at-least=2", null);

            assertThat(counted.statusCode()).isEqualTo(200);
            assertThat(counted.body()).isEqualTo("{\"article\":\"tea\",\"pieces\":3}");
        }
    }

    private static JsonNode document() throws IOException {
        try (InputStream document = Stocktaking.class.getClassLoader().getResourceAsStream(DOCUMENT)) {
            return JSON.readTree(document);
        }
    }
}
