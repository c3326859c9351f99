package dev.troodon.it;

import io.undertow.Undertow;
import jakarta.ws.rs.core.Application;
import java.net.InetSocketAddress;
import java.net.URI;
import org.jboss.resteasy.plugins.server.undertow.UndertowJaxrsServer;

/** RESTEasy on Undertow. */
final class RestEasyHost implements Host {
    @Override
    public Running start(Application application) throws Exception {
        OpenServer server = new OpenServer();
        server.deploy(application, "/");
        server.start(Undertow.builder().addHttpListener(0, "localhost"));
        URI base = URI.create("http://localhost:" + server.port() + "/");
        return new Running() {
            @Override
            public URI base() {
                return base;
            }

            @Override
            public void close() {
                server.stop();
            }
        };
    }

    /** Tells which free port was taken. */
    private static final class OpenServer extends UndertowJaxrsServer {
        int port() {
            return ((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort();
        }
    }
}
