package dev.troodon.it;

import jakarta.ws.rs.core.Application;
import java.net.URI;

/** A JAX-RS implementation, started for real. */
public interface Host {
    /**
     * Starts a server.
     *
     * @param application what it serves
     * @return the running server
     * @throws Exception if it does not start
     */
    Running start(Application application) throws Exception;

    /** A server that runs. */
    interface Running extends AutoCloseable {
        /**
         * Where it is.
         *
         * @return the application's base, with a slash at the end
         */
        URI base();

        @Override
        void close();
    }
}
