package dev.troodon.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.troodon.processor.ConnectorProcessor;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the class path and the options ask for. */
class SurroundingsTest {
    private static final JavaFileObject BAKERY = JavaFileObjects.forSourceString("cakes.Bakery", """
            package cakes;

            @dev.troodon.annotations.Connector(title = "Cake Bakery")
            public class Bakery {
                @dev.troodon.annotations.Action
                public String open() {
                    return "";
                }
            }
            """);

    @TempDir
    private Path folder;

    @Test
    void withoutTheRuntimeAndJaxRsBothAreAskedFor() {
        assertThat(errors(withoutOnClassPath("runtime", "jakarta.ws.rs")))
                .containsExactly(
                        "[TRD906] Troodon's runtime is not on the class path, but the generated code needs it; add the"
                                + " dependency dev.troodon:troodon-runtime",
                        "[TRD906] JAX-RS is not on the class path, but the generated code needs it; add the dependency"
                                + " jakarta.ws.rs:jakarta.ws.rs-api");
    }

    @Test
    void withoutInjectionNothingIsInjected() {
        Compilation compilation = withoutOnClassPath("jakarta.inject");

        assertThat(errors(compilation)).isEmpty();
        assertThat(Compiling.written(compilation).get("cakes/BakeryResource.java"))
                .doesNotContain("@Inject", "@Singleton");
    }

    @Test
    void whatCannotBeWrittenIsReported() {
        Compilation compilation = Compiling.compile(
                Compiling.ONLY_WRITE,
                List.of(BAKERY),
                new Generating(Map.of("cakes.BakeryResource", "package cakes; class BakeryResource {}")));

        assertThat(errors(compilation))
                .anySatisfy(
                        text -> assertThat(text).startsWith("[TRD907] cakes.BakeryResource could not be written ("));
    }

    @Test
    void theHostOfTheOptionStandsInTheDocument() {
        Compilation compilation = Compiling.compile(with("-Atroodon.host=cakes.example.com:8443"), List.of(BAKERY));

        assertThat(Compiling.written(compilation).get("META-INF/troodon/cakes.Bakery/apiDefinition.swagger.json"))
                .contains("\"host\": \"cakes.example.com:8443\"");
    }

    @Test
    void aFolderGetsACopyOfTheDocument() throws IOException {
        Compilation compilation = Compiling.compile(with("-Atroodon.document=" + folder), List.of(BAKERY));

        assertThat(Files.readString(folder.resolve("cakes.Bakery/apiDefinition.swagger.json")))
                .isEqualTo(
                        Compiling.written(compilation).get("META-INF/troodon/cakes.Bakery/apiDefinition.swagger.json"));
    }

    @Test
    void warningsCanBeErrors() {
        Compilation compilation = Compiling.compile(List.of("-proc:only", "-Atroodon.warnings=error"), List.of(BAKERY));

        assertThat(errors(compilation)).anySatisfy(text -> assertThat(text).startsWith("[TRD309]"));
    }

    @Test
    void onlyAVerboseProcessorTellsWhatItWrites() {
        assertThat(Compiling.compile(with("-Atroodon.verbose=true"), List.of(BAKERY))
                        .notes())
                .extracting(note -> note.getMessage(Locale.ROOT))
                .contains("Troodon wrote cakes.BakeryResource for cakes.Bakery");
        assertThat(Compiling.compile(Compiling.ONLY_WRITE, List.of(BAKERY)).notes())
                .isEmpty();
    }

    private static List<String> with(String option) {
        return List.of("-proc:only", "-Atroodon.warnings=off", option);
    }

    private static Compilation withoutOnClassPath(String... parts) {
        List<File> rest = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> Arrays.stream(parts).noneMatch(entry::contains))
                .map(File::new)
                .toList();
        return Compiler.javac()
                .withClasspath(rest)
                .withProcessors(new ConnectorProcessor())
                .withOptions(Compiling.ONLY_WRITE)
                .compile(BAKERY);
    }

    private static List<String> errors(Compilation compilation) {
        return compilation.errors().stream()
                .map(error -> error.getMessage(Locale.ROOT))
                .toList();
    }
}
