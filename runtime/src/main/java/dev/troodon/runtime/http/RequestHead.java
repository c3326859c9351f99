package dev.troodon.runtime.http;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** A request without its body: what decides who calls. Valid during the request, on the thread that it came on. */
public interface RequestHead {
    /**
     * The HTTP method.
     *
     * @return in upper case
     */
    String method();

    /**
     * Where the application listens, as the server sees it: behind a proxy not what the caller called.
     *
     * @return the address that {@link #path()} is below
     */
    URI base();

    /**
     * The path below {@link #base()}, percent-encoded as it came.
     *
     * @return begins with a slash
     */
    String path();

    /**
     * The query as it came.
     *
     * @return without the question mark; empty if there was none
     */
    Optional<String> rawQuery();

    /**
     * Decoded values of a query parameter.
     *
     * @param name its name
     * @return in order; empty if it is absent
     */
    List<String> query(String name);

    /**
     * Values of a header.
     *
     * @param name its name, in any case
     * @return in order; empty if it is absent
     */
    List<String> headers(String name);

    /**
     * The first value of a header.
     *
     * @param name its name, in any case
     * @return empty if it is absent
     */
    default Optional<String> header(String name) {
        List<String> all = headers(name);
        return all.isEmpty() ? Optional.empty() : Optional.ofNullable(all.get(0));
    }

    /**
     * Who the server itself says is calling.
     *
     * @return the name of the server's principal; empty if it has none
     */
    Optional<String> userName();
}
