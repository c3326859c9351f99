package dev.troodon.runtime;

import dev.troodon.handles.Caller;
import dev.troodon.runtime.access.Demand;
import dev.troodon.runtime.http.RequestHead;
import java.util.Optional;

/**
 * Makes out who calls, by the API key, the basic credentials, the token or whatever else a request carries. Must be thread-safe.
 * {@link dev.troodon.runtime.access.Authenticators} has some.
 */
@FunctionalInterface
public interface Authenticator {
    /**
     * Looks at a request. Where an operation accepts several schemes, asked once for each, in order, until one names a caller who
     * may; where it accepts everybody, not asked at all.
     *
     * @param request its head; valid during this call only
     * @param demand the scheme that is asked about; credentials of another one do not count
     * @return the caller; empty for missing or wrong credentials, which is answered with 401. A caller without the demanded
     *     scopes is answered with 403
     */
    Optional<Caller> authenticate(RequestHead request, Demand demand);
}
