package dev.troodon.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The testkit's command line as it is packaged, against the bakery: what the README shows. */
class CommandLineTest {
    @Test
    void listsTheOperationsAsADesignerWould(@TempDir Path inbox) throws Exception {
        try (RunningBakery bakery = RunningBakery.open(inbox)) {
            assertThat(testkit(bakery.document()))
                    .contains("Cake Bakery", "async polling action   Order a cake", "one of ListFlavours");
        }
    }

    @Test
    void ordersACakeAndWaitsForIt(@TempDir Path inbox) throws Exception {
        try (RunningBakery bakery = RunningBakery.open(inbox)) {
            assertThat(testkit(bakery.document(), "run", "Order", "flavour=lemon", "size=SMALL"))
                    .contains("< 202", "Succeeded", "A small lemon cake");
        }
    }

    private static String testkit(URI document, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                jar().toString(),
                document.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    /** Built before this module is tested, by the phase that packages. */
    private static Path jar() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../testkit/target"))) {
            return files.filter(file -> file.toString().endsWith("-cli.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Run \"mvn verify\": the testkit is not packaged."));
        }
    }
}
