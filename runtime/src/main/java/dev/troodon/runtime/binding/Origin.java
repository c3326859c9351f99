package dev.troodon.runtime.binding;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** What inputs are decoded from: a request as it comes, or as it was kept. */
interface Origin {
    List<String> path(String name);

    List<String> query(String name);

    List<String> header(String name);

    Optional<String> contentType();

    /** The whole body, bounded; empty where there is none. */
    byte[] body();

    /** The body for a service that reads it by itself, bounded. Not to be mixed with {@link #body()}. */
    InputStream stream();
}
