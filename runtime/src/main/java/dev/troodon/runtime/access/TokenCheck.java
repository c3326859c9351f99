package dev.troodon.runtime.access;

import dev.troodon.handles.Caller;
import java.util.Optional;

/** Verifies bearer tokens: a JWT library or an introspection endpoint of the application's choice. Must be thread-safe. */
@FunctionalInterface
public interface TokenCheck {
    /**
     * Who a token stands for. Check its signature, its time, its issuer and that it was meant for this API; the scopes are
     * compared by the runtime.
     *
     * @param token what the request carries
     * @return the caller with the token's scopes, see {@link Caller#allowed}; empty for a token that is not valid
     */
    Optional<Caller> bearer(Secret token);
}
