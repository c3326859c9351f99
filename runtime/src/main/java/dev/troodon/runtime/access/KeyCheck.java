package dev.troodon.runtime.access;

import dev.troodon.handles.Caller;
import java.util.Optional;

/** Knows the API keys. Must be thread-safe. */
@FunctionalInterface
public interface KeyCheck {
    /**
     * Whose key it is.
     *
     * @param key what the request carries; compare it by {@link Secret#matches}
     * @return the caller; empty for a key that is not valid
     */
    Optional<Caller> owner(Secret key);
}
