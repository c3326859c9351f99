package dev.troodon.runtime.access;

import dev.troodon.handles.Caller;
import java.util.Optional;

/** Knows users and their passwords. Must be thread-safe. */
@FunctionalInterface
public interface PasswordCheck {
    /**
     * Whether a user has given the right password.
     *
     * @param user the name that the request carries
     * @param password the password that it carries; compare it by {@link Secret#matches}
     * @return the caller; empty for an unknown user or a wrong password
     */
    Optional<Caller> user(String user, Secret password);
}
