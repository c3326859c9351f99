package dev.troodon.testkit.connector;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Posts to callback URLs, and repeats what has to be repeated. */
final class Courier {
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(2);
    private final AtomicInteger serial = new AtomicInteger();
    private final String fault;

    Courier(String fault) {
        this.fault = fault;
    }

    void deliver(String url, Runnable gone) {
        post(url, "{\"eventId\":\"" + serial.incrementAndGet() + "\"}", gone, 0, 0);
    }

    void deliver(String url, String body, Runnable gone) {
        post(url, body, gone, 0, 0);
    }

    String event() {
        return "{\"eventId\":\"" + serial.incrementAndGet() + "\"}";
    }

    private void post(String url, String body, Runnable gone, long delayMillis, int attempt) {
        threads.schedule(() -> attempt(url, body, gone, attempt), delayMillis, TimeUnit.MILLISECONDS);
    }

    private void attempt(String url, String body, Runnable gone, int attempt) {
        try {
            String target = is("callback-is-verbatim") ? url.replace("%2F", "/") : url;
            String content = is("callback-matches-schema") ? "{\"eventId\":1}" : body;
            content = is("callback-is-json") ? "eventId=1" : content;
            content = is("retry-repeats-content") ? event() : content;
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(target))
                    .header("Content-Type", "application/json")
                    .method(is("callback-is-post") ? "PUT" : "POST", BodyPublishers.ofString(content));
            if (is("callback-has-no-authorization")) {
                request.header("Authorization", "Bearer x");
            }
            HttpResponse<Void> answer = client.send(request.build(), BodyHandlers.discarding());
            after(answer, url, body, gone, attempt);
        } catch (java.io.IOException e) {
            gone.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void after(HttpResponse<Void> answer, String url, String body, Runnable gone, int attempt) {
        int status = answer.statusCode();
        if (status == 410 && !is("410-ends-subscription")) {
            gone.run();
        } else if (attempt < 3 && status == 429 && !is("429-is-retried")) {
            long seconds =
                    Long.parseLong(answer.headers().firstValue("Retry-After").orElse("1"));
            post(url, body, gone, is("callback-retry-after-is-honoured") ? 10 : seconds * 1000, attempt + 1);
        } else if (attempt < 3 && status >= 500 && !is("5xx-is-retried")) {
            post(url, body, gone, 20, attempt + 1);
        }
    }

    private boolean is(String id) {
        return fault.equals(id);
    }

    void close() {
        threads.shutdownNow();
    }
}
