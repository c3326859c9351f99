package dev.troodon.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.troodon.processor.ConnectorProcessor;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two modules: one with types, packed into a jar, and one with a connector that uses them. */
class KeptDocsTest {
    private static final String ORDER = """
            package types;
            /** What somebody wants to eat. @see Line
             * @param id the order's number
             * @param lines what is in it */
            public record Order(String id, java.util.List<Line> lines, Address address) {
              /** How it is brought. */
              public enum Delivery { /** By bike. */ BIKE, CAR }
              /** Where to. */
              public static class Address extends Place {
                private String street;
                /** Names the street, with {@code #}.
                 * @return the street's name, "quoted" */
                public String getStreet() { return street; }
                public void setStreet(String street) { this.street = street; }
              }
            }
            """;
    private static final String PLACE = """
            package types;
            public abstract class Place {
              /** The town, äöü. */
              public String town;
            }
            """;
    private static final String LINE = """
            package types;
            /** One of several.
             * @param count how many */
            public record Line(int count) {}
            """;
    private static final String KEEPING = "@dev.troodon.annotations.KeepDocs package types;";
    private static final String BAKERY = """
            package cakes;
            import dev.troodon.annotations.*;
            /** Orders, prices and tracks custom cakes. */
            @Connector(title = "Cake Bakery")
            public class Bakery {
              /** Takes an order.
               * @param order the order
               */
              @Action public void take(types.Order order) {}
            }
            """;

    @TempDir
    private Path folder;

    private Path types;
    private Path jar;
    private Path connector;

    @BeforeEach
    void folders() throws IOException {
        types = Files.createDirectory(folder.resolve("types"));
        jar = folder.resolve("types.jar");
        connector = Files.createDirectory(folder.resolve("connector"));
    }

    @Test
    void aPackageThatKeepsItsDocsLosesNothingOnTheWay() throws IOException {
        assertThat(compileTypes(List.of(), KEEPING)).isEmpty();

        assertThat(compileConnector()).isEmpty();
        assertThat(texts())
                .isEqualTo(new TreeMap<>(java.util.Map.of(
                        "id", "The order's number.",
                        "lines", "What is in it.",
                        "count", "How many.",
                        "street", "The street's name, \"quoted\".",
                        "town", "The town, äöü.")));
        assertThat(Files.list(types.resolve("types"))
                        .map(file -> file.getFileName().toString()))
                .contains("Order_TroodonDocs.class", "Place_TroodonDocs.class", "Line_TroodonDocs.class")
                .doesNotContain("Order_TroodonDocs_TroodonDocs.class");
    }

    @Test
    void anOptionNamesPackagesToo() throws IOException {
        assertThat(compileTypes(List.of("-Atroodon.companions=other, types"))).isEmpty();

        assertThat(compileConnector()).isEmpty();
        assertThat(texts()).containsEntry("id", "The order's number.").hasSize(5);
    }

    @Test
    void withoutCompanionsAWarningSaysOnceATypeWhatIsLost() throws IOException {
        assertThat(compileTypes(List.of())).isEmpty();

        assertThat(compileConnector())
                .satisfiesExactlyInAnyOrder(
                        lost -> assertThat(lost)
                                .startsWith("9: [TRD340] types.Order comes from a class file")
                                .contains("id, lines, address")
                                .contains("@KeepDocs")
                                .contains("@Describe(type = Order.class"),
                        lost -> assertThat(lost)
                                .startsWith("9: [TRD340] types.Line")
                                .contains("its count"),
                        lost -> assertThat(lost)
                                .startsWith("9: [TRD340] types.Order.Address")
                                .contains("town"));
        assertThat(texts()).isEmpty();
    }

    @Test
    void whatIsWrittenDoesNotDependOnTheOrderOfSources() throws IOException {
        compileTypes(List.of("-s", folder.toString()), KEEPING);
        String first = Files.readString(folder.resolve("types/Order_TroodonDocs.java"));
        Path again = Files.createDirectory(folder.resolve("again"));
        compile(types, List.of("-s", again.toString()), List.of(KEEPING, LINE, PLACE, ORDER));

        assertThat(Files.readString(again.resolve("types/Order_TroodonDocs.java")))
                .isEqualTo(first)
                .contains("@Generated(\"dev.troodon.processor.ConnectorProcessor\")")
                .contains("element = \"Address#getStreet()\"");
    }

    private TreeMap<String, String> texts() throws IOException {
        JsonNode document = new ObjectMapper()
                .readTree(connector
                        .resolve("META-INF/troodon/cakes.Bakery/apiDefinition.swagger.json")
                        .toFile());
        TreeMap<String, String> texts = new TreeMap<>();
        for (JsonNode property : document.findValues("properties")) {
            property.properties().forEach(entry -> {
                if (entry.getValue().has("description") && !entry.getKey().equals("address")) {
                    texts.put(
                            entry.getKey(), entry.getValue().path("description").asText());
                }
            });
        }
        return texts;
    }

    private List<String> compileTypes(List<String> options, String... further) throws IOException {
        List<String> sources = new ArrayList<>(List.of(ORDER, PLACE, LINE));
        sources.addAll(List.of(further));
        List<String> findings = compile(types, options, sources);
        pack();
        return findings;
    }

    private List<String> compileConnector() throws IOException {
        return compile(
                connector,
                List.of("-classpath", jar + java.io.File.pathSeparator + System.getProperty("java.class.path")),
                List.of(BAKERY));
    }

    private List<String> compile(Path output, List<String> options, List<String> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            List<String> all = new ArrayList<>(options);
            all.addAll(List.of("-d", output.toString(), "-Xlint:all,-processing"));
            List<JavaFileObject> units = new ArrayList<>();
            for (String source : sources) {
                units.add(source(source));
            }
            JavaCompiler.CompilationTask task = compiler.getTask(null, files, diagnostics, all, null, units);
            task.setProcessors(List.of(new ConnectorProcessor()));
            task.call();
        }
        return diagnostics.getDiagnostics().stream()
                .map(found -> found.getLineNumber() + ": " + found.getMessage(Locale.ROOT))
                .toList();
    }

    private static JavaFileObject source(String text) {
        java.util.regex.Matcher type =
                java.util.regex.Pattern.compile("(?:class|record) (\\w+)").matcher(text);
        String name = type.find() ? type.group(1) : "package-info";
        String folder = text.replaceFirst("(?s).*?package (\\w+);.*", "$1");
        return com.google.testing.compile.JavaFileObjects.forSourceString(folder + "." + name, text);
    }

    private void pack() throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> files = Files.walk(types)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                entries.putNextEntry(
                        new JarEntry(types.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, entries);
            }
        }
    }
}
