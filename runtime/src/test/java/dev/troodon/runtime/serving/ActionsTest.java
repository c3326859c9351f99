package dev.troodon.runtime.serving;

import static dev.troodon.runtime.fixture.BakeryServer.code;
import static dev.troodon.runtime.fixture.BakeryServer.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troodon.handles.OperationException;
import dev.troodon.runtime.fixture.BakeryServer;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What requests of standard actions are decoded to, and what their results and exceptions become. */
class ActionsTest {
    private static BakeryServer server;

    @BeforeAll
    static void open() {
        server = BakeryServer.open(settings -> settings.bodyLimit(20_000)
                .errorMapper(thrown -> {
                    if (thrown instanceof UnsupportedOperationException) {
                        throw new IllegalStateException("the mapper's own secret");
                    }
                    return Optional.empty();
                })
                .errorMapper(thrown -> thrown instanceof IllegalArgumentException
                        ? Optional.of(new OperationException(422, "BadFlour", "The flour is bad."))
                        : Optional.empty()));
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void decodesPathQueryAndHeader() {
        HttpResponse<String> answer =
                server.get("/prices/lemon%20pie?pieces=3&sizes=1,2", "X-At", "2026-01-31T12:00:00Z");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"flavour\":\"lemon pie@2026-01-31T12:00:00Z\",\"amount\":6}");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
    }

    @Test
    void takesALiteralListRepeatedToo() {
        assertThat(server.get("/prices/lemon?sizes=1&sizes=2").body()).contains("\"amount\":4");
    }

    @Test
    void fillsDefaults() {
        assertThat(server.get("/prices/lemon").body()).contains("\"amount\":1");
        assertThat(server.get("/prices/lemon?pieces=").body()).contains("\"amount\":1");
        assertThat(server.post("/scalars", "{\"name\":\"a\",\"count\":2}").body())
                .isEqualTo("\"a/2/true\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pieces=abc | query parameter 'pieces' | whole number",
                "pieces=1.5 | query parameter 'pieces' | whole number",
                "pieces=99999999999 | query parameter 'pieces' | whole number",
                "sizes=1,x | query parameter 'sizes' | whole number",
            })
    void refusesANonNumericQueryValueAndNamesIt(String query, String name, String expected) {
        HttpResponse<String> answer = server.get("/prices/lemon?" + query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(code(answer)).isEqualTo("InvalidValue");
        assertThat(answer.body()).contains(name, expected).doesNotContain("abc", "java.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{                                                      | InvalidJson  | line 1",
                "[1]                                                    | InvalidValue | body must be an object",
                "{\"flavour\":\"x\",\"lines\":[]} {}                    | InvalidValue | body",
                "{\"flavour\":5,\"lines\":[]}                           | InvalidValue | '/flavour' must be a text",
                "{\"lines\":[]}                                         | MissingValue | '/flavour'",
                "{\"flavour\":null,\"lines\":[]}                        | MissingValue | '/flavour'",
                "{\"flavour\":\"x\",\"lines\":[{\"sku\":\"a\",\"count\":1},{\"count\":1}]} | MissingValue | '/lines/1/sku'",
                "{\"flavour\":\"x\",\"lines\":[{\"sku\":\"a\",\"count\":\"1\"}]} | InvalidValue | '/lines/0/count' must be a whole number",
                "{\"flavour\":\"x\",\"lines\":[{\"sku\":\"a\",\"count\":1.5}]} | InvalidValue | '/lines/0/count'",
                "{\"flavour\":\"x\",\"lines\":[{\"sku\":\"a\",\"count\":null}]} | InvalidValue | '/lines/0/count'",
                "{\"flavour\":\"x\",\"lines\":[],\"due\":\"soon\"}      | InvalidValue | '/due' must be a date and time",
                "``                                                     | MissingValue | The body is missing",
                "null                                                   | MissingValue | The body is missing",
            })
    void refusesABodyThatDoesNotFitAndNamesTheField(String body, String code, String words) {
        HttpResponse<String> answer = server.post("/echo", body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(code(answer)).isEqualTo(code);
        assertThat(answer.body()).contains(words).doesNotContain("java.", "dev.troodon");
    }

    @Test
    void refusesMissingProperties() {
        assertThat(server.post("/scalars", "{\"name\":\"a\"}").body()).contains("'/count'");
        assertThat(server.post("/scalars", "{\"name\":\"a\",\"count\":\"many\"}")
                        .body())
                .contains("'/count'");
        assertThat(server.post("/scalars", "[]").statusCode()).isEqualTo(400);
    }

    @Test
    void toleratesUnknownProperties() {
        assertThat(server.post("/scalars", "{\"name\":\"a\",\"count\":2,\"more\":1}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void refusesAnOversizedBody() {
        HttpResponse<String> answer = server.post("/echo", " ".repeat(20_001));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(code(answer)).isEqualTo("BodyTooLarge");
        assertThat(server.post("/stream", "application/octet-stream", new byte[20_001])
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void refusesABodyThatIsNotJson() {
        HttpResponse<String> answer = server.post("/echo", "text/xml", "<a/>".getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(code(answer)).isEqualTo("UnsupportedMediaType");
    }

    @Test
    void passesRawBodiesOnByteForByte() {
        byte[] bytes = "ä{".getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> answer = server.post("/mirror", "image/png", bytes);
        assertThat(answer.body()).isEqualTo("ä{");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/octet-stream");
        assertThat(server.post("/stream", "image/png", bytes).body()).isEqualTo("ä{");
    }

    @Test
    void readsForms() {
        byte[] form = "name=J%C3%BCrgen+M&count=3".getBytes(StandardCharsets.UTF_8);
        assertThat(server.post("/form", "application/x-www-form-urlencoded", form)
                        .body())
                .isEqualTo("\"Jürgen M/3\"");
        assertThat(server.post("/form", "{}").statusCode()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/end", "/later"})
    void givesEveryEndItsAnswer(String path) {
        HttpResponse<String> none = server.get(path + "?how=null");
        assertThat(none.statusCode()).isEqualTo(204);
        assertThat(none.headers().firstValue("Content-Type")).isEmpty();
        assertThat(server.get(path + "?how=empty").statusCode()).isEqualTo(404);
        assertThat(server.get(path + "?how=text").body()).isEqualTo("\"plain\"");
        assertThat(code(server.get(path + "?how=chosen"))).isEqualTo("OutOfStock");
        assertThat(code(server.get(path + "?how=mapped"))).isEqualTo("BadFlour");
        assertThat(server.get(path + "?how=forbidden").statusCode()).isEqualTo(403);
        assertThat(server.get(path + "?how=teapot").body()).contains("short and stout");
        assertThat(server.get(path + "?how=redirect").statusCode()).isEqualTo(500);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/end?how=bug",
                "/end?how=error",
                "/later?how=bug",
                "/later?how=error",
                "/end?how=unmappable",
                "/later?how=unmappable"
            })
    void tellsNothingOfAnUnexpectedException(String path) {
        HttpResponse<String> answer = server.get(path);
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(code(answer)).isEqualTo("InternalError");
        assertThat(answer.body()).doesNotContain("secret", "Exception");
        assertThat(json(answer).path("error").path("message").asText()).containsPattern("[0-9a-f-]{36}");
    }

    @Test
    void passesOnWhatJaxRsInjects() {
        assertThat(server.get("/method").body()).isEqualTo("\"GET\"");
    }

    @Test
    void rule_1_9_refusesChunkedTransferBeforeAnythingRuns() {
        HttpResponse<String> answer =
                server.post("/order", "", "x-ms-transfer-mode", "chunked", "x-ms-content-length", "9999999");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(code(answer)).isEqualTo("ChunkedTransferNotSupported");
    }
}
