package dev.troodon.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.troodon.runtime.ConnectorRuntime;
import dev.troodon.testkit.TestEngine;
import dev.troodon.testkit.conformance.Conformance;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What goes over the wire beyond JSON in and JSON out, whatever the JAX-RS implementation is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class DepotOnHostContract {
    private static final String DEPOT = "connector/depot/";
    private static final ObjectMapper JSON = new ObjectMapper();

    private ConnectorRuntime runtime;
    private Host.Running server;
    private Wire wire;

    /**
     * The implementation to run on.
     *
     * @return a host
     */
    protected abstract Host host();

    @BeforeAll
    void start() throws Exception {
        runtime = ConnectorRuntime.builder().bodyLimit(64 * 1024).build();
        server = host().start(new ExistingApplication(new DepotResource(new Depot(), runtime)));
        wire = new Wire(server.base());
    }

    @AfterAll
    void stop() {
        server.close();
        runtime.close();
    }

    @Test
    void pagesLeadToEachOtherAndEnd() throws IOException {
        List<String> labels = new ArrayList<>();
        String url = server.base() + DEPOT + "boxes?hall=A%26B";
        int pages = 0;
        while (url != null && pages < 10) {
            JsonNode page = JSON.readTree(wire.send("GET", url, null).body());
            page.get("value").forEach(box -> labels.add(box.get("label").asText()));
            url = page.path("nextLink").textValue();
            assertThat(url == null || url.startsWith(server.base() + DEPOT + "boxes?hall=A%26B&pageToken=%26%20"))
                    .as(String.valueOf(url))
                    .isTrue();
            pages++;
        }

        assertThat(labels).containsExactly("nails", "glue", "rope", "tar", "tin");
        assertThat(pages).isEqualTo(3);
    }

    @Test
    void aPageTokenThatIsTooLongIsRefused() {
        HttpResponse<String> answer = wire.send("GET", DEPOT + "boxes?hall=a&pageToken=" + "1".repeat(2049), null);

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void aSuccessHasTheStatusAndTheHeadersThatWereSaid() {
        HttpResponse<String> answer = wire.send("POST", DEPOT + "boxes", "{\"id\":\"9\",\"label\":\"x\"}");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("X-Place")).contains("shelf-9");
    }

    @Test
    void textGoesAsItIs() {
        HttpResponse<String> read = wire.send("GET", DEPOT + "labels/a%252Fb%2Bc", null);
        HttpResponse<String> written =
                wire.send("PUT", DEPOT + "labels/7", "{no json}", "Content-Type", "text/plain", "Accept", "text/plain");

        assertThat(read.body()).isEqualTo("\"a/b+c\"");
        assertThat(read.headers().firstValue("Content-Type").orElse("").replace(" ", ""))
                .isEqualToIgnoringCase("text/plain;charset=UTF-8");
        assertThat(written.body()).isEqualTo("7={no json}");
        assertThat(written.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
    }

    @Test
    void aBodyOfAnotherTypeIsRefused() {
        assertThat(wire.send("PUT", DEPOT + "labels/7", "{}", "Content-Type", "application/json")
                        .statusCode())
                .isEqualTo(415);
        assertThat(wire.send("POST", DEPOT + "scans", "{}", "Content-Type", "application/json")
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void aFileHasItsNameAndItsType() {
        HttpResponse<String> first = wire.send("GET", DEPOT + "scans/7", null);
        HttpResponse<String> asked = wire.send("GET", DEPOT + "scans/7", null, "Accept", "image/png");

        assertThat(first.body()).isEqualTo("%PDF7");
        assertThat(first.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(first.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"scan-7-_.pdf\"; filename*=UTF-8''scan-7-%C3%A4.pdf");
        assertThat(asked.headers().firstValue("Content-Type")).contains("image/png");
    }

    @Test
    void aFormBringsFiles() {
        String body = part("file\"; filename=\"C:\\notes\\a b.pdf", "Content-Type: application/pdf\r\n", "%PDF")
                + part("note", "", "gr\u00fcn")
                + part("tags", "", "one,two")
                + part("tags", "", "three")
                + "--edge--\r\n";

        HttpResponse<String> answer = upload(body);

        assertThat(answer.body()).isEqualTo("\"a b.pdf|application/pdf|4|gr\u00fcn|[one,two, three]\"");
    }

    @Test
    void aFormThatIsNoneIsTheCallersMistake() {
        assertThat(upload("no form").statusCode()).isEqualTo(400);
        assertThat(upload(part("note", "", "x") + "--edge--\r\n").body()).contains("MissingValue", "file 'file'");
        assertThat(upload(part("x".repeat(300), "", "x") + "--edge--\r\n").statusCode())
                .isEqualTo(400);
        assertThat(upload(part("note", "", "x").repeat(1001) + "--edge--\r\n").body())
                .containsAnyOf("TooManyParts", "BodyTooLarge");
        assertThat(wire.send("POST", DEPOT + "scans", "x", "Content-Type", "multipart/form-data")
                        .statusCode())
                .isEqualTo(400);
    }

    private HttpResponse<String> upload(String body) {
        return wire.send("POST", DEPOT + "scans", body, "Content-Type", "multipart/form-data; boundary=edge");
    }

    private static String part(String name, String head, String content) {
        return "--edge\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n" + head + "\r\n" + content + "\r\n";
    }

    @Test
    void listsAreTakenApartAsTheyAreSaidToBeWritten() {
        assertThat(wire.send(
                                "GET",
                                DEPOT + "find?halls=a,b%7Cc&%24filter=x%20eq%201&created%5Bgt%5D=2026",
                                null,
                                "Accept-Version",
                                "2")
                        .body())
                .isEqualTo("\"[a,b, c]x eq 120262\"");
    }

    @Test
    void pathsMixVariablesWithText() {
        assertThat(wire.send("GET", DEPOT + "files/7.json", null).body()).isEqualTo("\"7\"");
        assertThat(wire.send("GET", DEPOT + "items(guid'a-b')", null).body()).isEqualTo("\"a-b\"");
        assertThat(wire.send("POST", DEPOT + "mails:send", "{\"to\":\"me\"}").body())
                .isEqualTo("\"me\"");
        assertThat(wire.send("GET", DEPOT + "range/3-10", null).body()).isEqualTo("7");
        assertThat(wire.send("GET", DEPOT + "halls/", null).body()).isEqualTo("\"one\"");
        assertThat(wire.send("GET", "connector/depot", null).body()).isEqualTo("\"depot\"");
        assertThat(wire.send("OPTIONS", DEPOT + "limits", null).body()).contains("nails");
    }

    @Test
    void aWorkflowEngineFindsTheContractKept() {
        URI document = server.base().resolve(DEPOT + "swagger.json");
        try (TestEngine engine = TestEngine.at(document)
                .header("X-House-Key", ExistingApplication.KEY)
                .ignoring("document-allows-other-origins", "document-answers-preflight")
                .open()) {
            Conformance.of(engine)
                    .inputs("Boxes", Map.of("hall", "A&B"))
                    .skip("Upload")
                    .skip("Relabel")
                    .run()
                    .assertNoDeviations();
        }
    }
}
