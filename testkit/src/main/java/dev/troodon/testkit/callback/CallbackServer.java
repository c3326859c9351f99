package dev.troodon.testkit.callback;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.troodon.testkit.wire.Body;
import dev.troodon.testkit.wire.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Issues callback URLs and takes what is posted to them. The URLs look like those of the platform: they carry a signature, and
 * escapes that a careless client would undo. Safe for use by several threads.
 */
public final class CallbackServer implements AutoCloseable {
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Mailbox> mailboxes = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "testkit-callback");
        thread.setDaemon(true);
        return thread;
    });
    private final HttpServer server;
    private final String origin;

    private CallbackServer(HttpServer server, String host) {
        this.server = server;
        this.origin = "http://" + host + ":" + server.getAddress().getPort();
        server.setExecutor(threads);
        server.createContext("/", this::take);
        server.start();
    }

    /**
     * Starts a server.
     *
     * @param bind the address to listen on
     * @param host the host that connectors reach it by
     * @param port 0 for any free one
     * @throws UncheckedIOException if it cannot listen there
     */
    public static CallbackServer start(String bind, String host, int port) {
        try {
            return new CallbackServer(HttpServer.create(new InetSocketAddress(bind, port), 0), host);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new callback URL that usually gives the given answer. */
    public Mailbox issue(CallbackAnswer usual) {
        String workflow = HexFormat.of().formatHex(bytes(16));
        String path = "/workflows/" + workflow + "/triggers/manual/versions/08585/run";
        String signature = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(32));
        String query = "?api-version=2016-10-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=" + signature;
        Mailbox mailbox = new Mailbox(origin, path + query, usual);
        mailboxes.put(workflow, mailbox);
        return mailbox;
    }

    /** An absolute callback URL of this server that nobody waits at. */
    public String origin() {
        return origin;
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private Optional<Mailbox> find(URI target) {
        String[] segments = Optional.ofNullable(target.getRawPath()).orElse("").split("/", -1);
        return segments.length > 2 ? Optional.ofNullable(mailboxes.get(segments[2])) : Optional.empty();
    }

    private void take(HttpExchange http) throws IOException {
        try (http) {
            byte[] body = http.getRequestBody().readAllBytes();
            Optional<Mailbox> mailbox = find(http.getRequestURI());
            if (mailbox.isEmpty()) {
                http.sendResponseHeaders(404, -1);
                return;
            }
            CallbackAnswer answer = mailbox.get().next();
            int status = answer instanceof CallbackAnswer.Status given ? given.status() : 0;
            mailbox.get()
                    .keep(new Notification(
                            http.getRequestURI().toString(), request(http, body), Instant.now(), status));
            if (answer instanceof CallbackAnswer.Status given) {
                given.headers().forEach(http.getResponseHeaders()::set);
                http.sendResponseHeaders(given.status(), -1);
            } else if (answer instanceof CallbackAnswer.Hang hang) {
                Thread.sleep(hang.duration().toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Request request(HttpExchange http, byte[] body) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        http.getRequestHeaders().forEach((name, values) -> headers.put(name, String.join(", ", values)));
        URI uri = URI.create(origin + http.getRequestURI());
        return new Request(http.getRequestMethod(), uri, headers, Body.of(body));
    }

    /** Stops listening. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
