package dev.troodon.testkit.wire;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Sends requests, one at a time per caller, and follows no redirect, as the engine does not. Safe for use by several threads.
 *
 * <p>A failure to get an answer is an exchange too, so nothing is thrown for it.
 */
public final class Wire {
    private final HttpClient client;
    private final Duration patience;
    private final Map<String, String> always;
    private final Consumer<Exchange> listener;

    /**
     * A wire that tells a listener about each exchange.
     *
     * @param patience how long an answer may take
     * @param always headers that every request carries, and that exchanges do not show
     */
    public Wire(Duration patience, Map<String, String> always, Consumer<Exchange> listener) {
        this.patience = patience;
        this.always = Map.copyOf(always);
        this.listener = listener;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
    }

    /** Sends and waits for the answer. */
    public Exchange send(Request request) {
        long start = System.nanoTime();
        Answer answer = answer(request);
        Exchange exchange = new Exchange(request, answer, Duration.ofNanos(System.nanoTime() - start));
        listener.accept(exchange);
        return exchange;
    }

    private Answer answer(Request request) {
        try {
            HttpResponse<byte[]> response = client.send(prepare(request), BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response.headers().map(), Body.of(response.body()));
        } catch (IOException | IllegalArgumentException e) {
            return Answer.none(e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.none("interrupted");
        }
    }

    private HttpRequest prepare(Request request) {
        // A GET or DELETE of the engine has no body at all, a POST without one says so by its length.
        boolean bodyless = request.body().isEmpty()
                && !request.method().equals("POST")
                && !request.method().equals("PUT");
        HttpRequest.Builder builder = HttpRequest.newBuilder(request.uri())
                .timeout(patience)
                .method(
                        request.method(),
                        bodyless
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofByteArray(request.body().bytes()));
        always.forEach(builder::setHeader);
        request.headers().forEach(builder::header);
        return builder.build();
    }
}
