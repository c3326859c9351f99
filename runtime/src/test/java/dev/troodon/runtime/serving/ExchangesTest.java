package dev.troodon.runtime.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.troodon.handles.FileUpload;
import dev.troodon.handles.Page;
import dev.troodon.runtime.ConnectorRuntime;
import dev.troodon.runtime.fixture.BakeryConnector;
import dev.troodon.runtime.generated.Endpoint;
import dev.troodon.runtime.generated.JsonType;
import dev.troodon.runtime.generated.Operation;
import dev.troodon.runtime.generated.Parameter;
import dev.troodon.runtime.http.Answer;
import dev.troodon.runtime.http.ServerRequest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What requests and answers are beyond JSON in and JSON out. */
class ExchangesTest {
    private static final Parameter<String> HALL = Parameter.query("hall", JsonType.of(String.class));
    private static ConnectorRuntime runtime;

    @BeforeAll
    static void open() {
        runtime = ConnectorRuntime.builder().securedByHost().build();
    }

    @AfterAll
    static void close() {
        runtime.close();
    }

    @Test
    void rule_1_10_aPageLinksToTheNextWithAllInputs() {
        Operation operation = pages("a b&c");

        assertThat(text(answer(operation, new Fake().query("hall=%C3%A4&pageToken=old", "hall", "\u00e4"))))
                .isEqualTo("{\"value\":[\"x\"],\"nextLink\":"
                        + "\"https://api.example/bakery/x?hall=%C3%A4&pageToken=a%20b%26c\"}");
    }

    @Test
    void rule_1_10_theLastPageLinksNowhere() {
        assertThat(text(answer(pages(""), new Fake().query("hall=a", "hall", "a"))))
                .isEqualTo("{\"value\":[\"x\"]}");
    }

    @Test
    void aPageThatComesLaterIsLinkedToo() {
        Operation operation = Operation.of("X", "/x")
                .paging("nextLink")
                .returning(JsonType.generic(Page.class, JsonType.of(String.class)))
                .action(call -> CompletableFuture.supplyAsync(() -> Page.of(List.of("x"), "2")));

        assertThat(text(endpoint(operation)
                        .callLater("X", new Fake())
                        .toCompletableFuture()
                        .join()))
                .contains("\"https://api.example/bakery/x?pageToken=2\"");
    }

    @Test
    void aTokenThatIsTooLongIsAFaultOfTheService() {
        assertThat(answer(pages("x".repeat(2049)), new Fake().query("hall=a", "hall", "a"))
                        .status())
                .isEqualTo(500);
    }

    private static Operation pages(String token) {
        return Operation.of("X", "/x")
                .taking(HALL)
                .paging("nextLink")
                .returning(JsonType.generic(Page.class, JsonType.of(String.class)))
                .action(call -> Page.of(List.of("x"), token));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Location", "retry-after", "Content-Length", "X A", "", "X:"})
    void aServiceCannotSetWhatIsNotItsToSet(String name) {
        Operation operation = Operation.of("X", "/x")
                .voidAction(
                        call -> assertThatThrownBy(() -> call.responseHeaders().set(name, "v"))
                                .isInstanceOf(IllegalArgumentException.class));

        assertThat(answer(operation, new Fake()).status()).isEqualTo(204);
    }

    @Test
    void noHeaderBreaksTheAnswerInTwo() {
        Operation operation = Operation.of("X", "/x").voidAction(call -> {
            assertThatThrownBy(() -> call.responseHeaders().set("X-A", "b\r\nSet-Cookie: c"))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> call.responseHeaders().fileName("b\nc"))
                    .isInstanceOf(IllegalArgumentException.class);
            call.responseHeaders().set("X-A", "first");
            call.responseHeaders().set("x-a", "last");
        });

        assertThat(answer(operation, new Fake()).headers()).isEqualTo(Map.of("x-a", "last"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', application/pdf",
        "image/png, image/png",
        "'text/html, IMAGE/PNG;q=0.1', image/png",
        "*/*, application/pdf",
        "text/html, application/pdf"
    })
    void theTypeThatIsAskedForIsSent(String accept, String type) {
        Operation operation = Operation.of("X", "/x")
                .producing("application/pdf", "image/png")
                .answering(201)
                .returning(JsonType.of(byte[].class))
                .action(call -> new byte[] {1});
        Fake request = accept.isEmpty() ? new Fake() : new Fake().header("accept", accept);

        assertThat(answer(operation, request).contentType()).contains(type);
        assertThat(answer(operation, request).status()).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource({
        "application/pdf, 204",
        "application/pdf;version=2, 204",
        "IMAGE/png, 204",
        "application/json, 415",
        "'', 204"
    })
    void onlyTheTypesThatAreListedAreTaken(String type, int status) {
        Parameter<byte[]> body = Parameter.rawBody(JsonType.of(byte[].class));
        Operation operation = Operation.of("X", "/x")
                .taking(body)
                .consuming("application/pdf", "image/*")
                .voidAction(call -> call.value(body));
        Fake request = new Fake().body("%PDF");

        assertThat(answer(operation, type.isEmpty() ? request : request.header("content-type", type))
                        .status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"CSV, 'a,b|c', 'a;b|c'", "PIPES, 'a,b|c', 'a,b;c'", "SSV, 'a b,c', 'a;b,c'", "MULTI, 'a,b', 'a,b'"})
    void listsAreTakenApart(Parameter.Separation separation, String sent, String items) {
        Parameter<List<String>> list = Parameter.query("list", JsonType.list(JsonType.of(String.class)))
                .separated(separation);
        Operation operation = Operation.of("X", "/x")
                .taking(list)
                .returning(JsonType.of(String.class))
                .action(call -> String.join(";", call.value(list)));

        assertThat(text(answer(operation, new Fake().query("", "list", sent)))).isEqualTo("\"" + items + "\"");
    }

    @Test
    void aFileOfAFormKeepsItsNameWithoutFolders() {
        Parameter<FileUpload> file = Parameter.file("file", JsonType.of(FileUpload.class));
        Operation operation = Operation.of("X", "/x")
                .taking(file)
                .returning(JsonType.of(String.class))
                .action(call -> call.value(file).toString());
        Fake request = new Fake()
                .header("content-type", "multipart/form-data; boundary=\"e\"")
                .body("--e\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../../etc/passwd\"\r\n"
                        + "Content-Type: text/plain\r\n\r\nabc\r\n--e--\r\n");

        assertThat(text(answer(operation, request))).isEqualTo("\"FileUpload[passwd, text/plain, 3 bytes]\"");
    }

    private static Answer answer(Operation operation, ServerRequest request) {
        return endpoint(operation).call("X", request);
    }

    private static Endpoint endpoint(Operation operation) {
        return Endpoint.open(runtime, BakeryConnector.definition(), List.of(operation), List.of());
    }

    private static String text(Answer answer) {
        return new String(answer.bytes().orElseThrow(), StandardCharsets.UTF_8);
    }

    /** A request without a server. */
    private static final class Fake extends ServerRequest {
        private String rawQuery = "";
        private Map<String, List<String>> query = Map.of();
        private Map<String, List<String>> headers = Map.of();
        private String body = "";

        Fake query(String raw, String name, String value) {
            rawQuery = raw;
            query = Map.of(name, List.of(value));
            return this;
        }

        Fake header(String name, String value) {
            headers = Map.of(name, List.of(value));
            return this;
        }

        Fake body(String text) {
            body = text;
            return this;
        }

        @Override
        public List<String> pathVariable(String name) {
            return List.of();
        }

        @Override
        public Optional<InputStream> body() {
            return Optional.of(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
        }

        @Override
        public String method() {
            return "POST";
        }

        @Override
        public URI base() {
            return URI.create("https://api.example/");
        }

        @Override
        public String path() {
            return "/bakery/x";
        }

        @Override
        public Optional<String> rawQuery() {
            return rawQuery.isEmpty() ? Optional.empty() : Optional.of(rawQuery);
        }

        @Override
        public List<String> query(String name) {
            return query.getOrDefault(name, List.of());
        }

        @Override
        public List<String> headers(String name) {
            return headers.getOrDefault(name.toLowerCase(java.util.Locale.ROOT), List.of());
        }

        @Override
        public Optional<String> userName() {
            return Optional.empty();
        }
    }
}
