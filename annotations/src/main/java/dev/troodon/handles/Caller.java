package dev.troodon.handles;

import java.util.Optional;
import java.util.Set;

/**
 * Who a request came from, as the application's authenticator and tenant resolver made it out.
 *
 * @param name the authenticated name; empty for an anonymous request
 * @param tenant whose data the request is about; empty where the application does not tell tenants apart
 * @param scopes what the request's token is good for; empty for other credentials, and in what outlives the request, such as a job
 */
public record Caller(Optional<String> name, Optional<String> tenant, Set<String> scopes) {
    /** Nobody in particular. */
    public static final Caller ANONYMOUS = new Caller(Optional.empty(), Optional.empty());

    /** Copies the scopes. */
    public Caller {
        scopes = Set.copyOf(scopes);
    }

    /**
     * A caller without scopes.
     *
     * @param name the authenticated name; empty for an anonymous request
     * @param tenant whose data the request is about; empty where the application does not tell tenants apart
     */
    public Caller(Optional<String> name, Optional<String> tenant) {
        this(name, tenant, Set.of());
    }

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
        return new Caller(name, Optional.of(tenant), scopes);
    }

    /**
     * The same caller, without what the token of one request is good for.
     *
     * @return the caller
     */
    public Caller withoutScopes() {
        return scopes.isEmpty() ? this : new Caller(name, tenant);
    }

    /**
     * The same caller, with a token that is good for something.
     *
     * @param granted names of scopes
     * @return the caller
     */
    public Caller allowed(String... granted) {
        return new Caller(name, tenant, Set.of(granted));
    }
}
