package dev.troodon.runtime.serving;

import static dev.troodon.runtime.fixture.BakeryServer.location;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import dev.troodon.handles.Caller;
import dev.troodon.runtime.fixture.BakeryServer;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What the log says of requests that carry secrets. */
class SecretsOverHttpTest {
    private static final String SECRET = "s3cr3t-signature";
    private static final String[] HEADERS = {
        "Authorization",
        "Bearer " + SECRET,
        "X-Api-Key",
        SECRET,
        "x-ms-trigger-callback-url",
        "https://west.azure-apihub.net/run?sig=" + SECRET,
        "x-ms-client-tracking-id",
        "run-4711"
    };

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger ours = (Logger) LoggerFactory.getLogger("dev.troodon");
    private final BakeryServer server = BakeryServer.open(settings -> settings.allowInsecureLocalCallbacks()
            .authenticator((request, demand) -> request.header("X-Api-Key").map(key -> Caller.named("ann"))));

    @BeforeEach
    void listen() {
        log.start();
        ours.setLevel(Level.TRACE);
        ours.addAppender(log);
    }

    @AfterEach
    void stop() {
        ours.detachAppender(log);
        ours.setLevel(null);
        server.close();
    }

    @Test
    void rule_1_5_theLogNamesTheRunAndHoldsNoSecretOfTheRequest() {
        String callback = "\"callbackUrl\":\"http://127.0.0.1:9/run?sig=" + SECRET + "\"";
        server.get("/end?how=bug&sig=" + SECRET, HEADERS);
        server.get("/fileAdded?folder=busy&triggerState=" + SECRET, HEADERS);
        String job = location(server.post("/order", "{\"flavour\":\"burnt\",\"lines\":[]}", HEADERS));
        await().until(() -> server.get(job, HEADERS).statusCode() == 422);
        server.post("/targetReached", "{\"security\":\"A\",\"target\":1," + callback + "}", HEADERS);
        server.post("/ask", "{\"question\":\"rude\"," + callback + "}", HEADERS);
        server.post("/_unsubscribe", "{" + callback + "}", HEADERS);

        assertThat(lines()).anyMatch(line -> line.contains("run-4711")).noneMatch(line -> line.contains(SECRET));
    }

    private List<String> lines() {
        return List.copyOf(log.list).stream()
                .map(event -> event.getFormattedMessage()
                        + event.getMDCPropertyMap()
                        + (event.getThrowableProxy() == null
                                ? ""
                                : ThrowableProxyUtil.asString(event.getThrowableProxy())))
                .toList();
    }
}
