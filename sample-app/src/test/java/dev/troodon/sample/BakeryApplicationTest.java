package dev.troodon.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a newcomer starts it. */
class BakeryApplicationTest {
    @Test
    void tellsTheDocumentsUrlFirstAndFrightensNobody(@TempDir Path folder) throws Exception {
        Path log = folder.resolve("stderr.txt");
        Process bakery = start(folder, log);
        try (BufferedReader output = bakery.inputReader()) {
            String first = output.readLine();

            assertThat(first).as("with %s", Files.readString(log)).endsWith("/bakery/swagger.json");
            assertThat(get(first).statusCode()).isEqualTo(200);
            assertThat(folder.resolve("bakery-inbox/orders")).isDirectory();
            assertThat(Files.readString(log))
                    .contains("forgotten when this process ends")
                    .doesNotContain("will be ignored", "not found", "WARNING");
        } finally {
            bakery.destroyForcibly().waitFor();
        }
    }

    private static Process start(Path folder, Path log) throws IOException {
        ProcessBuilder program = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                BakeryApplication.class.getName());
        program.environment().put("PORT", "0");
        return program.directory(folder.toFile()).redirectError(log.toFile()).start();
    }

    private static HttpResponse<String> get(String url) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
    }
}
