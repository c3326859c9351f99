package dev.troodon.sample;

import dev.troodon.runtime.ConnectorRuntime;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Puts the bakery together and serves it on an embedded Jersey. */
public final class BakeryApplication implements AutoCloseable {
    private final ConnectorRuntime runtime;
    private final PriceFeed feed;
    private final HttpServer server;

    private BakeryApplication(ConnectorRuntime runtime, PriceFeed feed, HttpServer server) {
        this.runtime = runtime;
        this.feed = feed;
        this.server = server;
    }

    /**
     * Starts the bakery on the port that the environment variable {@code PORT} names, else on 8080, with its inbox in the
     * folder {@code bakery-inbox}. The first line on the standard output is the URL of the connector's document; what is logged
     * goes to the standard error.
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        int port = Integer.parseInt(System.getenv().getOrDefault("PORT", "8080"));
        Path inbox = Path.of("bakery-inbox").toAbsolutePath();
        Files.createDirectories(inbox.resolve("orders"));
        BakeryApplication application = start(port, inbox, Duration.ofSeconds(5), Duration.ofSeconds(3));
        Runtime.getRuntime().addShutdownHook(new Thread(application::close, "closing-time"));
        System.out.println(application.document());
        System.out.println("Notice board: " + application.base() + "notice-board");
        System.out.println("Inbox:        " + inbox);
        Thread.currentThread().join();
    }

    /**
     * Starts a bakery.
     *
     * @param port the port to listen at; 0 for any that is free
     * @param inbox the folder with the drawers
     * @param timeForATray how long the oven takes for a small cake
     * @param pace how often a price moves
     */
    static BakeryApplication start(int port, Path inbox, Duration timeForATray, Duration pace) throws IOException {
        Clock clock = Clock.systemUTC();
        ConnectorRuntime runtime = ConnectorRuntime.builder()
                // For a workflow engine on this machine only: the defaults refuse such callbacks.
                .allowInsecureLocalCallbacks()
                .build();
        BakeryConnector connector = new BakeryConnector(runtime);
        PriceTags priceTags = new PriceTags(clock);
        NoticeBoard board = new NoticeBoard();
        Bakery bakery = new Bakery(priceTags, new Oven(timeForATray, clock), board, new Inbox(inbox));

        ResourceConfig application = new ResourceConfig()
                // Needs JAXB, which is not here, and says so at every start.
                .property(ServerProperties.WADL_FEATURE_DISABLE, true)
                .register(new BakeryResource(bakery, runtime))
                .register(new NoticeBoardPage(board, connector.askApproval(), clock));
        HttpServer server = GrizzlyHttpServerFactory.createHttpServer(
                URI.create("http://localhost:" + port + "/"), application, true);

        PriceFeed feed = new PriceFeed(priceTags, connector.targetReached(), pace, clock);
        feed.start();
        return new BakeryApplication(runtime, feed, server);
    }

    /** Where the application is, with a slash at the end. */
    URI base() {
        return URI.create("http://localhost:" + server.getListener("grizzly").getPort() + "/");
    }

    /** Where the connector's document is. */
    URI document() {
        return base().resolve("bakery/swagger.json");
    }

    /** The feed, for tests that move a price themselves. */
    PriceFeed feed() {
        return feed;
    }

    @Override
    public void close() {
        feed.close();
        server.shutdownNow();
        runtime.close();
    }
}
