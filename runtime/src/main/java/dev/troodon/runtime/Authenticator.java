package dev.troodon.runtime;

import dev.troodon.handles.Caller;
import dev.troodon.runtime.http.RequestHead;
import java.util.Optional;

/** Makes out who calls, by the API key, the basic credentials or whatever else a request carries. Must be thread-safe. */
@FunctionalInterface
public interface Authenticator {
    /**
     * Looks at a request.
     *
     * @param request its head; valid during this call only
     * @return the caller; empty for missing or wrong credentials, which a connector that declares security answers with 401
     */
    Optional<Caller> authenticate(RequestHead request);
}
