package dev.troodon.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troodon.processor.model.Input;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The binding rule as a table: what a request carries where. */
class BindingTest {
    private static final String[] TYPES = {
        "public record Bean(String name) {}", "public enum Colour { RED }", "public record Other(int n) {}"
    };

    @ParameterizedTest(name = "{0} {1} ({2}) is {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                // path variables
                "GET    | /a/{id}            | String id                          | id:PATH!",
                "POST   | /a/{id}            | String id                          | id:PATH!",
                "POST   | /a/{id}            | String id, Bean b                  | id:PATH! b:BODY!",
                "GET    | /a/{id}-{rev}.txt  | String id, int rev                 | id:PATH! rev:PATH!",
                "GET    | /a/{id: [0-9]{2,}} | long id, String q                  | id:PATH! q:QUERY!",
                "DELETE | /a/{id}            | UUID id                            | id:PATH!",
                "GET    | /{c}               | Colour c                           | c:PATH!",
                // without a body
                "GET    | /a                 | String q, int n                    | q:QUERY! n:QUERY!",
                "GET    | /a                 | List<String> q                     | q:QUERY!",
                "GET    | /a                 | int[] q                            | q:QUERY!",
                "GET    | /a                 | Set<Colour> q                      | q:QUERY!",
                "GET    | /a                 | LocalDate q                        | q:QUERY!",
                "GET    | /a                 | Optional<String> q                 | q:QUERY",
                "GET    | /a                 | @Default(\"1\") int q              | q:QUERY",
                "GET    | /a                 | @org.jspecify.annotations.Nullable String q | q:QUERY",
                "DELETE | /a                 | String q                           | q:QUERY!",
                // with a body
                "POST   | /a                 | Bean b                             | b:BODY!",
                "PUT    | /a                 | Bean b                             | b:BODY!",
                "PATCH  | /a                 | Bean b                             | b:BODY!",
                "POST   | /a                 | Optional<Bean> b                   | b:BODY",
                "POST   | /a                 | Bean b, String q, int n            | b:BODY! q:QUERY! n:QUERY!",
                "POST   | /a                 | Bean b, List<String> q             | b:BODY! q:QUERY!",
                "POST   | /a                 | String q, int n                    | q:BODY_PROPERTY! n:BODY_PROPERTY!",
                "POST   | /a                 | Colour q                           | q:BODY_PROPERTY!",
                "POST   | /a                 | List<String> q                     | q:BODY_PROPERTY!",
                "POST   | /a                 | List<Bean> b                       | b:BODY!",
                "POST   | /a                 | Map<String,String> b               | b:BODY!",
                "POST   | /a                 | com.fasterxml.jackson.databind.JsonNode b | b:BODY!",
                "POST   | /a                 | Object b, String q                 | b:BODY! q:QUERY!",
                "POST   | /a                 | byte[] b                           | b:RAW_BODY!",
                "POST   | /a                 | java.io.InputStream b, String q    | b:RAW_BODY! q:QUERY!",
                "POST   | /a                 | List<List<String>> b               | b:BODY!",
                // what JAX-RS's own annotations say
                "POST   | /a                 | @jakarta.ws.rs.QueryParam(\"x\") String q, String p | x:QUERY! p:BODY_PROPERTY!",
                "GET    | /a                 | @jakarta.ws.rs.HeaderParam(\"X-A\") String q        | X-A:HEADER!",
                "GET    | /a/{x}             | @jakarta.ws.rs.PathParam(\"x\") String q            | x:PATH!",
                "POST   | /a                 | @jakarta.ws.rs.FormParam(\"f\") String q            | f:FORM!",
                "GET    | /a                 | @jakarta.ws.rs.QueryParam(\"x\") @jakarta.ws.rs.DefaultValue(\"7\") int q | x:QUERY",
            })
    void bindsWithoutFindings(String method, String path, String parameters, String expected) {
        Host host = read(method, path, parameters);

        assertThat(host.thrown()).isEmpty();
        assertThat(host.findings()).isEmpty();
        assertThat(host.operation("run").common().wireInputs().stream()
                        .map(BindingTest::shown)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} ({1}) is refused as {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "POST | Bean b, Other o                                  | SEVERAL_BODIES",
                "POST | Bean b, Map<String, String> o                    | SEVERAL_BODIES",
                "GET  | Bean b                                           | OBJECT_WITHOUT_BODY",
                "GET  | Map<String,String> b                             | OBJECT_WITHOUT_BODY",
                "GET  | byte[] b                                         | BYTES_WITHOUT_BODY",
                "GET  | OptionalInt b                                    | OPTIONAL_PRIMITIVE",
                "GET  | @jakarta.ws.rs.QueryParam(\"b\") Bean b          | OBJECT_IN_URL",
                "GET  | @jakarta.ws.rs.MatrixParam(\"b\") String b       | PARAMETER_ANNOTATION",
                "GET  | @jakarta.ws.rs.BeanParam Bean b                  | BEAN_PARAM",
                "GET  | List b                                           | RAW_TYPE",
                "GET  | Cursor<Instant> b                                | HANDLE_OUT_OF_PLACE",
                "POST | JobContext b                                     | HANDLE_OUT_OF_PLACE",
                "GET  | java.io.File b                                   | UNKNOWN_TYPE",
                "POST | Map<Bean, String> b                              | MAP_KEY",
                "GET  | Caller a, Caller b                               | HANDLE_TWICE",
            })
    void refuses(String method, String parameters, String codes) {
        Host host = read(method, "/a", parameters);

        assertThat(host.thrown()).isEmpty();
        assertThat(String.join(",", host.codes())).isEqualTo(codes);
    }

    private static Host read(String method, String path, String parameters) {
        String service = """
                @Connector(title = "T")
                public class Service {
                  @Action(method = Method.%s, path = "%s") public String run(%s) { return ""; }
                }
                """.formatted(method, path, parameters);
        return Host.read(service, TYPES[0], TYPES[1], TYPES[2]);
    }

    private static String shown(Input.Wire wire) {
        return wire.name() + ":" + wire.place() + (wire.required() ? "!" : "");
    }
}
