package dev.troodon.it;

import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.apache.cxf.jaxrs.utils.ResourceUtils;

/** Apache CXF on Jetty. */
final class CxfHost implements Host {
    @Override
    public Running start(Application application) throws IOException {
        URI base = URI.create("http://localhost:" + freePort() + "/");
        JAXRSServerFactoryBean factory = ResourceUtils.createApplication(application, true, true, false, null);
        factory.setAddress(base.toString());
        Server server = factory.create();
        return new Running() {
            @Override
            public URI base() {
                return base;
            }

            @Override
            public void close() {
                server.destroy();
            }
        };
    }

    /** CXF does not tell which port it took, so one is chosen before. */
    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
