package dev.troodon.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A bakery on a free port with a quick oven and a feed that moves no price by itself, and what people do to it. */
final class RunningBakery implements AutoCloseable {
    private static final Pattern QUESTION = Pattern.compile("action=\"(notice-board/[^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicInteger files = new AtomicInteger();
    private final Path inbox;
    private final BakeryApplication application;

    private RunningBakery(Path inbox, BakeryApplication application) {
        this.inbox = inbox;
        this.application = application;
    }

    static RunningBakery open(Path inbox) throws IOException {
        Files.createDirectories(inbox.resolve("orders"));
        return new RunningBakery(inbox, BakeryApplication.start(0, inbox, Duration.ofMillis(50), Duration.ofDays(1)));
    }

    URI document() {
        return application.document();
    }

    /** Puts one more file into the drawer of orders. */
    void dropFile() {
        dropFile("order-" + files.incrementAndGet() + ".txt", Instant.now());
    }

    void dropFile(String name, Instant at) {
        try {
            Path arriving = Files.writeString(inbox.resolve(name + ".part"), "One cake, please.");
            Files.setLastModifiedTime(arriving, FileTime.from(at));
            Files.move(arriving, inbox.resolve("orders").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Raises the price of lemon cakes to 30 euro, and lets it fall to 20. */
    void movePrice() {
        application.feed().move("lemon", new BigDecimal("30"));
        application.feed().move("lemon", new BigDecimal("20"));
    }

    /** Opens the notice board as a browser does, and says yes to every question on it. */
    void approveEverything() {
        Matcher questions = QUESTION.matcher(get("notice-board").body());
        while (questions.find()) {
            form(questions.group(1), "approved=true&comment=Fine");
        }
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(application.base().resolve(path)));
    }

    HttpResponse<String> post(String path, String json) {
        return send(HttpRequest.newBuilder(application.base().resolve(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    HttpResponse<String> form(String path, String fields) {
        return send(HttpRequest.newBuilder(application.base().resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields)));
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        application.close();
    }
}
