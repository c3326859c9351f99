package dev.troodon.processor.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** The jar that users get. The class path of this test holds it as the build left it after packaging. */
class PackagedProcessorTest {
    private static final String SERVICE = "META-INF/services/javax.annotation.processing.Processor";
    private static final String BAKERY = """
            package cakes;

            import dev.troodon.annotations.Action;
            import dev.troodon.annotations.Connector;

            /** Orders, prices and tracks custom cakes. */
            @Connector(title = "Cake Bakery")
            public class Bakery {
                /** Says hello to the world. */
                @Action
                public String hello() {
                    return "Hello";
                }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void everyClassInItIsOurs() throws IOException {
        try (JarFile jar = new JarFile(processorJar().toFile())) {
            assertThat(jar.stream().map(entry -> entry.getName()).filter(name -> name.endsWith(".class")))
                    .allSatisfy(name -> assertThat(name).startsWith("dev/troodon/processor/"))
                    .anySatisfy(name -> assertThat(name).startsWith("dev/troodon/processor/shaded/javapoet/"))
                    .anySatisfy(name -> assertThat(name).startsWith("dev/troodon/processor/shaded/jackson/"));
        }
    }

    @Test
    void itIsFoundByCompilersAndKeepsTheLicencesOfWhatItHolds() throws IOException {
        try (JarFile jar = new JarFile(processorJar().toFile());
                InputStream service = jar.getInputStream(jar.getEntry(SERVICE))) {
            assertThat(new String(service.readAllBytes(), StandardCharsets.UTF_8).strip())
                    .isEqualTo("dev.troodon.processor.ConnectorProcessor");
            assertThat(jar.stream().map(entry -> entry.getName()))
                    .contains("META-INF/LICENSE", "META-INF/NOTICE", "META-INF/FastDoubleParser-LICENSE")
                    .filteredOn(name -> name.startsWith("META-INF/services/") && !name.endsWith("/"))
                    .containsExactly(SERVICE);
        }
    }

    /** The pom that is published with the jar stands beside it. */
    @Test
    void itDragsNothingAlong() throws Exception {
        Document pom = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(processorJar()
                        .resolveSibling("dependency-reduced-pom.xml")
                        .toFile());
        NodeList dependencies = pom.getElementsByTagName("dependency");

        assertThat(dependencies.getLength()).isPositive();
        for (int i = 0; i < dependencies.getLength(); i++) {
            String dependency = dependencies.item(i).getTextContent();
            assertThat(dependency).containsAnyOf("test", "provided").doesNotContain("javapoet", "jackson-core");
        }
    }

    @Test
    void itWorksWithNothingBesideItOnTheProcessorPath() throws IOException {
        Path source = Files.writeString(folder.resolve("Bakery.java"), BAKERY);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, null, null)) {
            boolean compiled = compiler.getTask(
                            null,
                            files,
                            diagnostics,
                            List.of(
                                    "-d",
                                    folder.toString(),
                                    "-processorpath",
                                    processorJar().toString(),
                                    "-classpath",
                                    classPath().stream()
                                            .filter(entry -> !entry.contains("troodon-processor"))
                                            .collect(Collectors.joining(File.pathSeparator)),
                                    "-parameters",
                                    "-Xlint:all,-processing",
                                    "-Werror"),
                            null,
                            files.getJavaFileObjects(source))
                    .call();

            assertThat(compiled).as("%s", diagnostics.getDiagnostics()).isTrue();
        }
        assertThat(folder.resolve("cakes/BakeryResource.class")).exists();
        assertThat(folder.resolve("META-INF/troodon/cakes.Bakery/apiDefinition.swagger.json"))
                .exists();
    }

    private static Path processorJar() {
        List<String> jars = classPath().stream()
                .filter(entry -> entry.contains("troodon-processor") && entry.endsWith(".jar"))
                .toList();
        assertThat(jars)
                .as("the packaged processor; it is there from the phase package on, so run mvn verify")
                .hasSize(1);
        return Path.of(jars.get(0));
    }

    private static List<String> classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .toList();
    }
}
