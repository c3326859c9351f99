package dev.troodon.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the processor makes of the bakery, kept in {@code src/test/golden} for people to read. After an intended change, run
 * the test with {@code -Dgolden.update=true} and review the difference.
 */
class GeneratedFilesTest {
    private static final Path GOLDEN = Path.of("src/test/golden");
    private static final Path SOURCES = Path.of("target/generated-sources/annotations");
    private static final Path DOCUMENTS = Path.of("target/classes/META-INF/troodon");

    @Test
    void generatedSourcesAndDocumentEqualTheKeptOnes() throws IOException {
        Map<String, String> generated = new TreeMap<>();
        generated.putAll(filesBelow(SOURCES));
        generated.putAll(filesBelow(DOCUMENTS));

        if (Boolean.getBoolean("golden.update")) {
            for (Map.Entry<String, String> file : generated.entrySet()) {
                Path kept = GOLDEN.resolve(file.getKey());
                Files.createDirectories(kept.getParent());
                Files.writeString(kept, file.getValue());
            }
        }

        assertThat(filesBelow(GOLDEN)).isEqualTo(generated);
    }

    private static Map<String, String> filesBelow(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path file : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }
}
