package dev.troodon.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.swagger.parser.SwaggerParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents that good cases expect are Swagger, and what the platform accepts. */
class ValidDocumentsTest {
    private static final Path SWAGGER = Path.of("src/test/resources/swagger/schema-2.0.json");

    /** In use on the platform, but unknown to its published schema. */
    private static final List<String> BEHIND = List.of(
            "x-ms-editor",
            "x-ms-editor-options",
            "x-ms-keywords",
            "x-ms-openai-data",
            "x-ms-openai-manifest",
            "x-ms-openai-published-to-copilots",
            "x-ms-agentic-protocol");

    /** Keys of other tools, which {@code @Extension} writes: the platform leaves them alone, its published schema does not. */
    private static final List<String> OF_OTHERS = List.of(
            "x-ms-azure-resource",
            "x-ms-client-flatten",
            "x-ms-client-name",
            "x-ms-content-hint",
            "x-ms-discriminator-value",
            "x-ms-enum",
            "x-ms-examples",
            "x-ms-format",
            "x-ms-group-name",
            "x-ms-headers",
            "x-ms-identifiers",
            "x-ms-long-running-operation",
            "x-ms-long-running-operation-options",
            "x-ms-mutability",
            "x-ms-parameter-location",
            "x-ms-parameterized-host",
            "x-ms-permission",
            "x-ms-property-name-alias",
            "x-ms-scheduler-recommendation",
            "x-ms-secret",
            "x-ms-skip-url-encoding");

    /** {@code @FilePicker(value = ...)}: likewise. */
    private static final String PICKER_VALUE = "value-path";

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(JsonReadFeature.ALLOW_JAVA_COMMENTS).build();

    static Stream<Path> documents() {
        return CaseFolder.good().stream()
                .filter(folder -> Files.isDirectory(folder.expected()))
                .flatMap(folder -> documents(folder.expected()));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isSwagger(Path document) throws IOException {
        assertThat(errors(Files.readString(SWAGGER), JSON.readTree(document.toFile())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isReadBackByASwaggerParser(Path document) throws IOException {
        assertThat(new SwaggerParser().readWithInfo(Files.readString(document)).getMessages())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isWhatTheConnectorPlatformAccepts(Path document) throws IOException {
        Optional<Path> schema = platformSchema();
        assumeTrue(schema.isPresent(), "the platform's schema is not at hand: put it in a folder shared/schemas above");
        JsonNode read = JSON.readTree(document.toFile());
        for (String name : Stream.concat(BEHIND.stream(), OF_OTHERS.stream()).toList()) {
            for (JsonNode holder : read.findParents(name)) {
                ((ObjectNode) holder).remove(name);
            }
        }
        for (JsonNode annotation : read.findValues("x-ms-api-annotation")) {
            ((ObjectNode) annotation).remove("expires");
        }
        for (JsonNode picker : read.findValues("file-picker")) {
            ((ObjectNode) picker).remove(PICKER_VALUE);
        }

        String text = Files.readString(schema.get()).replace("\uFEFF", "");
        assertThat(errors(JSON.readTree(text).toString(), read)).isEmpty();
    }

    private static List<String> errors(String schema, JsonNode document) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                .getSchema(schema)
                .validate(document)
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static Stream<Path> documents(Path expected) {
        try (Stream<Path> files = Files.walk(expected)) {
            return files.filter(file -> file.endsWith("apiDefinition.swagger.json")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> platformSchema() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path schema = folder.resolve("shared/schemas/apiDefinition.swagger.schema.json");
            if (Files.exists(schema)) {
                return Optional.of(schema);
            }
        }
        return Optional.empty();
    }
}
