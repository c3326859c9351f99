package dev.troodon.handles;

import java.util.Optional;

/**
 * Who a request came from, as the application's authenticator and tenant resolver made it out.
 *
 * @param name the authenticated name; empty for an anonymous request
 * @param tenant whose data the request is about; empty where the application does not tell tenants apart
 */
public record Caller(Optional<String> name, Optional<String> tenant) {
    /** Nobody in particular. */
    public static final Caller ANONYMOUS = new Caller(Optional.empty(), Optional.empty());

    /**
     * A caller without a tenant.
     *
     * @param name the authenticated name
     * @return the caller
     */
    public static Caller named(String name) {
        return new Caller(Optional.of(name), Optional.empty());
    }

    /**
     * The same caller, within a tenant.
     *
     * @param tenant whose data the request is about
     * @return the caller
     */
    public Caller within(String tenant) {
        return new Caller(name, Optional.of(tenant));
    }
}
