package dev.troodon.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.troodon.processor.ConnectorProcessor;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How findings reach the user. */
class MessagesTest {
    @TempDir
    private Path folder;

    @Test
    void manyWarningsOfOneKindBecomeOne() {
        String operations = IntStream.range(0, 40)
                .mapToObj(i -> "@dev.troodon.annotations.Action public String order%d() { return \"\"; }".formatted(i))
                .collect(Collectors.joining("\n"));

        Compilation compilation = Compiling.compile(List.of("-proc:only"), List.of(bakery(operations)));

        assertThat(texts(compilation))
                .filteredOn(text -> text.startsWith("[TRD309]"))
                .containsExactly(
                        "[TRD309] Bakery.order0 has no description; write Javadoc or a description; the same holds"
                                + " 39 more times, at cakes.Bakery.order1, cakes.Bakery.order2, cakes.Bakery.order3...");
    }

    @Test
    void manyErrorsAreAllShown() {
        String operations = IntStream.range(0, 40)
                .mapToObj(i ->
                        "@dev.troodon.annotations.Action(path = \"/a?%d\") public String order%d() { return \"\"; }"
                                .formatted(i, i))
                .collect(Collectors.joining("\n"));

        Compilation compilation = Compiling.compile(Compiling.ONLY_WRITE, List.of(bakery(operations)));

        assertThat(texts(compilation))
                .hasSize(40)
                .allSatisfy(text -> assertThat(text).startsWith("[TRD105]"));
    }

    @Test
    void whatIsWrongInAClassFileIsShownInSource() throws IOException {
        compileToClassFile(
                "Order",
                "package cakes; import dev.troodon.annotations.Default;"
                        + " public record Order(@Default(\"ten\") int count) {}");
        Compilation compilation = Compiler.javac()
                .withClasspath(Stream.concat(
                                Stream.of(folder.toFile()),
                                Arrays.stream(System.getProperty("java.class.path")
                                                .split(File.pathSeparator))
                                        .map(File::new))
                        .toList())
                .withProcessors(new ConnectorProcessor())
                .withOptions(Compiling.ONLY_WRITE)
                .compile(bakery("@dev.troodon.annotations.Action public String order(Order order) { return \"\"; }"));

        assertThat(compilation.errors()).singleElement().satisfies(error -> {
            assertThat(error.getMessage(Locale.ROOT)).startsWith("[TRD122] the default \"ten\" of \"count\"");
            assertThat(error.getSource()).isNotNull();
            assertThat(error.getLineNumber()).isPositive();
        });
    }

    private void compileToClassFile(String name, String source) throws IOException {
        Compilation compilation = Compiler.javac().compile(JavaFileObjects.forSourceString("cakes." + name, source));
        JavaFileObject file = compilation.generatedFiles().stream()
                .filter(generated -> generated.getKind() == JavaFileObject.Kind.CLASS)
                .findFirst()
                .orElseThrow();
        Path target = folder.resolve("cakes/" + name + ".class");
        Files.createDirectories(target.getParent());
        try (InputStream stream = file.openInputStream()) {
            Files.write(target, stream.readAllBytes());
        }
    }

    private static JavaFileObject bakery(String operations) {
        return JavaFileObjects.forSourceString("cakes.Bakery", """
                package cakes;

                /** Orders, prices and tracks custom cakes. */
                @dev.troodon.annotations.Connector(title = "Cake Bakery")
                public class Bakery {
                    %s
                }
                """.formatted(operations));
    }

    private static List<String> texts(Compilation compilation) {
        return compilation.diagnostics().stream()
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .filter(text -> text.startsWith("[TRD"))
                .toList();
    }
}
