package dev.troodon.runtime.callbacks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troodon.runtime.engine.Bytes;
import dev.troodon.runtime.engine.StoredAnswer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApacheCallbackSenderTest {
    private static final CallbackRules RULES = CallbackRules.defaults()
            .allowingInsecureLocalCallbacks()
            .withTimeouts(Duration.ofSeconds(1), Duration.ofMillis(1_500));
    private static final StoredAnswer CONTENT =
            new StoredAnswer(200, Optional.of("application/json"), Bytes.utf8("{\"a\":\"ä\"}"));

    private interface Conversation {
        void with(String request, OutputStream answer) throws IOException, InterruptedException;
    }

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicReference<String> request = new AtomicReference<>("");
    private final AtomicInteger connections = new AtomicInteger();
    private ServerSocket server;

    @BeforeEach
    void listen() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void close() throws IOException {
        server.close();
        threads.shutdownNow();
    }

    @Test
    void rule_4_3a_the_url_goes_out_byte_for_byte_as_it_came_in() throws Exception {
        serve((head, answer) -> answer.write(ascii("HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n")));
        String path =
                "/workflows/a%2Fb//./x/../y;v=1?api-version=1&sp=%2Ftriggers%2Fmanual%2Frun&sig=a%2B_-~%7e==&&e=%c3%A4";

        assertThat(post(path)).isEqualTo(new CallbackOutcome.Answered(202, Optional.empty(), ""));

        assertThat(request.get()).startsWith("POST " + path + " HTTP/1.1\r\n");
        assertThat(request.get().toLowerCase(Locale.ROOT))
                .contains("\r\ncontent-type: application/json\r\n", "\r\nx-a: 1\r\n", "\r\ncontent-length: 10\r\n")
                .doesNotContain("authorization", "cookie", "upgrade", "expect:", "accept-encoding");
    }

    @Test
    void the_header_that_asks_for_patience_is_handed_on() throws Exception {
        serve((head, answer) ->
                answer.write(ascii("HTTP/1.1 429 Slow\r\nRetry-After: 17\r\nContent-Length: 4\r\n\r\nbusy")));

        assertThat(post("/")).isEqualTo(new CallbackOutcome.Answered(429, Optional.of("17"), "busy"));
    }

    @Test
    void an_answer_of_gigabytes_is_not_read() throws Exception {
        AtomicLong sent = new AtomicLong();
        serve((head, answer) -> {
            answer.write(ascii("HTTP/1.1 200 OK\r\nContent-Length: 4000000000\r\n\r\n"));
            byte[] block = new byte[65_536];
            for (int i = 0; i < 60_000; i++) {
                answer.write(block);
                sent.addAndGet(block.length);
            }
        });

        CallbackOutcome.Answered outcome = (CallbackOutcome.Answered) post("/");

        assertThat(outcome.status()).isEqualTo(200);
        assertThat(outcome.body()).hasSizeLessThanOrEqualTo(8_192);
        Thread.sleep(300);
        assertThat(sent).hasValueLessThan(100_000_000);
    }

    @Test
    void a_body_that_drips_does_not_outlast_the_time_for_an_exchange_and_its_status_counts() throws Exception {
        serve((head, answer) -> {
            answer.write(ascii("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n"));
            drip(answer);
        });
        long start = System.nanoTime();

        assertThat(((CallbackOutcome.Answered) post("/")).status()).isEqualTo(200);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void headers_that_drip_end_as_no_answer() throws Exception {
        serve((head, answer) -> drip(answer));
        long start = System.nanoTime();

        assertThat(post("/")).isInstanceOf(CallbackOutcome.Unreachable.class);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void a_closed_port_and_garbage_are_no_answer() throws Exception {
        serve((head, answer) -> answer.write(ascii("SSH-2.0-whatever\r\n\r\n")));
        assertThat(post("/")).isInstanceOf(CallbackOutcome.Unreachable.class);

        server.close();
        assertThat(post("/")).isInstanceOf(CallbackOutcome.Unreachable.class);
    }

    @Test
    void a_name_that_is_rebound_after_the_subscription_is_not_connected_to() throws Exception {
        serve((head, answer) -> answer.write(ascii("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")));
        AtomicInteger asked = new AtomicInteger();
        HostResolver rebinding = host -> List.of(InetAddress.getByName(
                asked.getAndIncrement() == 0
                        ? "20.42.6.1"
                        : server.getInetAddress().getHostAddress()));
        CallbackGuard guard = new CallbackGuard(CallbackRules.defaults(), rebinding);
        URI callback = URI.create("https://rebound.example:" + server.getLocalPort() + "/cb");
        guard.check(callback);

        try (ApacheCallbackSender sender = new ApacheCallbackSender(RULES, guard)) {
            assertThat(sender.post(callback, Map.of(), CONTENT)
                            .toCompletableFuture()
                            .get(5, TimeUnit.SECONDS))
                    .isInstanceOf(CallbackOutcome.Forbidden.class);
        }
        assertThat(connections).hasValue(0);
    }

    @Test
    void a_certificate_that_nobody_vouches_for_is_no_answer(@TempDir Path keys) throws Exception {
        Path store = keys.resolve("keys.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-alias",
                        "own",
                        "-dname",
                        "CN=127.0.0.1",
                        "-ext",
                        "san=ip:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        "changeit",
                        "-keystore",
                        store.toString())
                .redirectErrorStream(true)
                .start();
        assertThat(keytool.waitFor()).isZero();
        KeyStore own = KeyStore.getInstance(store.toFile(), "changeit".toCharArray());
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(own, "changeit".toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        server.close();
        server = context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        serve((head, answer) -> answer.write(ascii("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")));

        URI callback = URI.create("https://127.0.0.1:" + server.getLocalPort() + "/");

        assertThat(post(callback)).isEqualTo(new CallbackOutcome.Unreachable("SSLHandshakeException"));
        assertThat(request.get()).isEmpty();
    }

    private CallbackOutcome post(String path) throws ExecutionException, InterruptedException, TimeoutException {
        return post(URI.create("http://127.0.0.1:" + server.getLocalPort() + path));
    }

    private static CallbackOutcome post(URI callback)
            throws ExecutionException, InterruptedException, TimeoutException {
        CallbackGuard guard = new CallbackGuard(RULES, HostResolver.system());
        try (ApacheCallbackSender sender = new ApacheCallbackSender(RULES, guard)) {
            return sender.post(callback, Map.of("X-A", "1"), CONTENT)
                    .toCompletableFuture()
                    .get(10, TimeUnit.SECONDS);
        }
    }

    private void serve(Conversation conversation) {
        threads.execute(() -> {
            while (!server.isClosed()) {
                try {
                    Socket socket = server.accept();
                    connections.incrementAndGet();
                    threads.execute(() -> converse(socket, conversation));
                } catch (IOException e) {
                    return;
                }
            }
        });
    }

    private void converse(Socket socket, Conversation conversation) {
        try (socket) {
            InputStream in = socket.getInputStream();
            StringBuilder head = new StringBuilder();
            while (head.indexOf("\r\n\r\n") < 0) {
                int next = in.read();
                if (next < 0) {
                    return;
                }
                head.append((char) next);
            }
            in.readNBytes(10);
            request.set(head.toString());
            conversation.with(head.toString(), socket.getOutputStream());
            socket.getOutputStream().flush();
        } catch (IOException e) {
            // The client has had enough: that is what some of these tests are about.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void drip(OutputStream answer) throws IOException, InterruptedException {
        for (int i = 0; i < 1_000; i++) {
            answer.write('x');
            answer.flush();
            Thread.sleep(100);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
