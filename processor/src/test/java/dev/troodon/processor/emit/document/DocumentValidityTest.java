package dev.troodon.processor.emit.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.troodon.processor.emit.BakeryModel;
import dev.troodon.processor.emit.OddModel;
import dev.troodon.processor.model.Connector;
import io.swagger.parser.SwaggerParser;
import io.swagger.parser.util.SwaggerDeserializationResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentValidityTest {
    private static final Path SWAGGER = Path.of("src/test/resources/swagger/schema-2.0.json");

    static Stream<Connector> connectors() {
        return Stream.of(
                BakeryModel.bakery().build(),
                OddModel.odd().build(),
                RichModel.rich().build(),
                ListedModel.published().build());
    }

    @ParameterizedTest
    @MethodSource("connectors")
    void isSwagger(Connector connector) throws IOException {
        assertThat(errors(Files.readString(SWAGGER), connector)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("connectors")
    void isWhatTheConnectorPlatformAccepts(Connector connector) throws IOException {
        Optional<Path> schema = platformSchema();
        assumeTrue(schema.isPresent(), "the platform's schema is not at hand: put it in a folder shared/schemas above");

        assertThat(errors(
                        Documents.parse(Files.readString(schema.get()).replace("\uFEFF", ""))
                                .toString(),
                        connector))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("connectors")
    void isReadBackByASwaggerParser(Connector connector) {
        SwaggerDeserializationResult read = new SwaggerParser().readWithInfo(Documents.text(connector));

        assertThat(read.getMessages()).isEmpty();
        assertThat(read.getSwagger().getPaths().values().stream()
                        .flatMap(path -> path.getOperations().stream())
                        .map(io.swagger.models.Operation::getOperationId))
                .doesNotHaveDuplicates()
                .containsAll(connector.operations().stream()
                        .map(operation -> operation.common().operationId())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("connectors")
    void refersOnlyToWhatItDefinesAndDefinesOnlyWhatItRefersTo(Connector connector) {
        JsonNode document = Documents.parse(Documents.text(connector));
        Set<String> referred = new HashSet<>();
        document.findValuesAsText("$ref").forEach(ref -> referred.add(ref.substring("#/definitions/".length())));
        Set<String> defined = new HashSet<>();
        document.path("definitions").fieldNames().forEachRemaining(defined::add);

        assertThat(referred).isEqualTo(defined);
    }

    @ParameterizedTest
    @MethodSource("connectors")
    void nothingStandsBesideAReference(Connector connector) {
        assertThat(Documents.parse(Documents.text(connector)).findParents("$ref"))
                .allSatisfy(holder -> assertThat(holder).hasSize(1));
    }

    @ParameterizedTest
    @MethodSource("connectors")
    void rule_7_3_onlyOneResponseCarriesASchemaAndNoneIsDefault(Connector connector) {
        List<JsonNode> responses = Documents.parse(Documents.text(connector)).findValues("responses");

        assertThat(responses).isNotEmpty().allSatisfy(each -> {
            assertThat(each.has("default")).isFalse();
            List<JsonNode> withSchema = new ArrayList<>();
            each.forEach(response -> {
                if (response.has("schema")) {
                    withSchema.add(response);
                }
            });
            assertThat(withSchema).hasSizeLessThanOrEqualTo(1);
        });
    }

    @ParameterizedTest
    @MethodSource("connectors")
    void everyOperationHasItsOwnParametersArray(Connector connector) {
        List<JsonNode> operations = Documents.parse(Documents.text(connector)).findParents("operationId").stream()
                .filter(holder -> holder.has("responses"))
                .toList();

        assertThat(operations)
                .hasSizeGreaterThanOrEqualTo(connector.operations().size());
        assertThat(operations)
                .allSatisfy(operation ->
                        assertThat(operation.path("parameters").isArray()).isTrue());
    }

    @ParameterizedTest
    @MethodSource("connectors")
    void aBrokenDocumentWouldBeNoticed(Connector connector) throws IOException {
        String broken = Documents.text(connector).replaceFirst("\"responses\"", "\"answers\"");

        assertThat(errors(Files.readString(SWAGGER), broken)).isNotEmpty();
        assertThat(new SwaggerParser().readWithInfo(broken).getMessages()).isNotEmpty();
    }

    private static List<String> errors(String schema, Connector connector) {
        return errors(schema, Documents.text(connector));
    }

    private static List<String> errors(String schema, String document) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                .getSchema(schema)
                .validate(Documents.parse(document))
                .stream()
                .map(Object::toString)
                .toList();
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
