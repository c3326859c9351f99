package dev.troodon.processor.random;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.PropertyNamingStrategy;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.troodon.processor.ConnectorProcessor;
import dev.troodon.processor.cases.Compiling;
import io.swagger.parser.SwaggerParser;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Everything that has to hold for any connector. */
final class Proof {
    private static final ObjectMapper JSON = new ObjectMapper().enable(JsonParser.Feature.ALLOW_COMMENTS);
    private static final int DEPTH = 3;
    /** Every how many-th is compiled again: that takes its time. */
    private static final int REPEATED = 5;

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4);
    private final List<Schema> ofDocuments = new ArrayList<>();

    Proof() throws IOException {
        ofDocuments.add(schemas.getSchema(Files.readString(Path.of("src/test/resources/swagger/schema-2.0.json"))));
        Optional<Path> platform = platformSchema();
        if (platform.isPresent()) {
            String text = Files.readString(platform.get()).replace("\uFEFF", "");
            ofDocuments.add(schemas.getSchema(JSON.readTree(text).toString()));
        }
    }

    /** Throws an {@link AssertionError} or what else went wrong. */
    void of(Service service, Path folder) throws Exception {
        Path sources = Files.createDirectories(folder.resolve("sources"));
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, String> source : service.sources().entrySet()) {
            files.add(Files.writeString(
                    sources.resolve(source.getKey().substring(source.getKey().indexOf('.') + 1) + ".java"),
                    source.getValue()));
        }
        Path classes = Files.createDirectories(folder.resolve("classes"));
        compile(files, classes, Compiling.STRICT);
        Map<String, String> first = texts(classes);
        JsonNode document = document(service, classes);
        check(document);
        samples(service, classes, document);
        if (service.seed() % REPEATED == 0) {
            repeat(service, files, folder, first);
        }
    }

    private void repeat(Service service, List<Path> files, Path folder, Map<String, String> first) throws IOException {
        Path classes = folder.resolve("classes");
        compile(files, classes, Compiling.STRICT);
        assertThat(texts(classes)).as("compiled over old output").isEqualTo(first);

        Path others = Files.createDirectories(folder.resolve("others"));
        Collections.shuffle(files, new Random(service.seed()));
        compile(files, others, List.of("-proc:only"));
        assertThat(texts(others)).as("shuffled").isEqualTo(first);
    }

    private void compile(List<Path> files, Path target, List<String> options) throws IOException {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of("-d", target.toString(), "-s", target.toString(), "-classpath"));
        all.add(target + File.pathSeparator + System.getProperty("java.class.path"));
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(diagnostics, null, null)) {
            JavaCompiler.CompilationTask task =
                    compiler.getTask(null, manager, diagnostics, all, null, manager.getJavaFileObjectsFromPaths(files));
            task.setProcessors(List.of(new ConnectorProcessor()));
            boolean compiled = task.call();
            assertThat(diagnostics.getDiagnostics()).isEmpty();
            assertThat(compiled).isTrue();
        }
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.toString().endsWith(".class")) {
                    texts.put(folder.relativize(file).toString(), Files.readString(file));
                }
            }
        }
        return texts;
    }

    private static JsonNode document(Service service, Path classes) throws IOException {
        return JSON.readTree(Files.readString(
                classes.resolve("META-INF/troodon/" + service.connector() + "/apiDefinition.swagger.json")));
    }

    private void check(JsonNode document) {
        for (Schema schema : ofDocuments) {
            assertThat(schema.validate(document)).as("the document").isEmpty();
        }
        assertThat(new SwaggerParser().readWithInfo(document.toString()).getMessages())
                .as("what the parser says")
                .isEmpty();
    }

    /** What is written of each type fits what the document says of it, and is read back as it was. */
    private void samples(Service service, Path classes, JsonNode document) throws Exception {
        ObjectMapper mapper = new ObjectMapper()
                .registerModules(new Jdk8Module(), new JavaTimeModule())
                .setPropertyNamingStrategy(naming(service.naming()))
                .disable(
                        SerializationFeature.WRITE_DATES_AS_TIMESTAMPS,
                        SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS,
                        SerializationFeature.FAIL_ON_EMPTY_BEANS);
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, Proof.class.getClassLoader())) {
            for (Method method : loader.loadClass(service.connector()).getDeclaredMethods()) {
                JsonNode schema = answer(document, method.getName());
                if (method.getReturnType() != void.class && !schema.isMissingNode()) {
                    sample(method.getGenericReturnType(), schema, document, mapper);
                }
            }
        }
    }

    private void sample(Type type, JsonNode schema, JsonNode document, ObjectMapper mapper) throws Exception {
        JavaType java = mapper.constructType(type);
        String written = mapper.writerFor(java).writeValueAsString(Sampler.of(type, DEPTH));
        ObjectNode whole = JSON.createObjectNode();
        whole.set("definitions", document.path("definitions"));
        whole.putArray("allOf").add(schema);

        assertThat(schemas.getSchema(whole.toString()).validate(withoutNulls(JSON.readTree(written))))
                .as("%s of %s", written, type)
                .isEmpty();
        assertThat(mapper.writerFor(java).writeValueAsString(mapper.readValue(written, java)))
                .as("read back as %s", type)
                .isEqualTo(written);
    }

    /** Swagger 2.0 has no word for null; what is null could be left out as well. */
    private static JsonNode withoutNulls(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().removeIf(property -> property.getValue().isNull());
        }
        node.forEach(Proof::withoutNulls);
        return node;
    }

    private static JsonNode answer(JsonNode document, String method) {
        String id = Character.toUpperCase(method.charAt(0)) + method.substring(1);
        for (JsonNode path : document.path("paths")) {
            for (JsonNode operation : path) {
                if (operation.path("operationId").asText().equals(id) && !operation.has("x-ms-trigger")) {
                    return operation.path("responses").path("200").path("schema");
                }
            }
        }
        return JSON.missingNode();
    }

    private static PropertyNamingStrategy naming(String name) {
        return switch (name) {
            case "SNAKE_CASE" -> PropertyNamingStrategies.SNAKE_CASE;
            case "KEBAB_CASE" -> PropertyNamingStrategies.KEBAB_CASE;
            case "UPPER_CAMEL_CASE" -> PropertyNamingStrategies.UPPER_CAMEL_CASE;
            default -> PropertyNamingStrategies.LOWER_CAMEL_CASE;
        };
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
