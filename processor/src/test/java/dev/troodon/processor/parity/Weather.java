package dev.troodon.processor.parity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.troodon.processor.cases.Compiling;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A small connector that the real compiler compiles together with what the real processor writes for it. */
final class Weather {
    private static final String SOURCE = """
            package weather;

            import dev.troodon.annotations.*;
            import dev.troodon.handles.*;
            import java.net.URI;
            import java.time.*;
            import java.util.*;

            /** Tells the weather of places all over the world. */
            @Connector(title = "Weather", path = "/weather")
            public class Weather {
                %s
            }
            """;

    private final Map<String, String> written;
    private final JsonNode document;

    private Weather(Map<String, String> written) {
        this.written = written;
        try {
            document = new ObjectMapper()
                    .readTree(written.get("META-INF/troodon/weather.Weather/apiDefinition.swagger.json"));
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    /** The connector with these members; everything must compile without a warning of the compiler. */
    static Weather with(String members) {
        Compilation compilation = compile(members);
        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
        return new Weather(Compiling.written(compilation));
    }

    /** What the compiler says to these members. */
    static Compilation compile(String members) {
        List<String> options = new ArrayList<>(Compiling.STRICT);
        options.add("-Atroodon.warnings=off");
        return Compiling.compile(
                options, List.of(JavaFileObjects.forSourceString("weather.Weather", SOURCE.formatted(members))));
    }

    /** Everything that was written, by path. */
    Map<String, String> written() {
        return written;
    }

    JsonNode document() {
        return document;
    }

    JsonNode path(String path) {
        return document.path("paths").path(path);
    }

    /** An operation of the document, found by its id. */
    JsonNode operation(String id) {
        return document.path("paths").findParents("operationId").stream()
                .filter(operation -> operation.path("operationId").asText().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no operation " + id + " in " + document));
    }

    JsonNode parameter(String operationId, String name) {
        for (JsonNode parameter : operation(operationId).path("parameters")) {
            if (parameter.path("name").asText().equals(name)) {
                return parameter;
            }
        }
        throw new AssertionError("no parameter " + name + " in " + operation(operationId));
    }

    /** The schema of an operation's body. */
    JsonNode body(String operationId) {
        return parameter(operationId, "body").path("schema");
    }

    JsonNode definition(String name) {
        return document.path("definitions").path(name);
    }
}
