package dev.troodon.it;

import jakarta.ws.rs.core.Application;
import java.net.URI;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;

/** Jersey on grizzly. */
final class JerseyHost implements Host {
    @Override
    public Running start(Application application) {
        HttpServer server = GrizzlyHttpServerFactory.createHttpServer(
                URI.create("http://localhost:0/"), ResourceConfig.forApplication(application), true);
        URI base =
                URI.create("http://localhost:" + server.getListener("grizzly").getPort() + "/");
        return new Running() {
            @Override
            public URI base() {
                return base;
            }

            @Override
            public void close() {
                server.shutdownNow();
            }
        };
    }
}
