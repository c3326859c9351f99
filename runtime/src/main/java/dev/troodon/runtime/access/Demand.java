package dev.troodon.runtime.access;

import java.util.List;

/**
 * One way to say who calls that an operation accepts: where the credentials are, and what they must be good for.
 *
 * @param kind what they look like
 * @param scheme the scheme's name in the document; empty where the connector declares none
 * @param parameter the header or query parameter of a key; empty for other kinds
 * @param scopes what a token must be good for; the runtime compares them with the caller's
 */
public record Demand(Kind kind, String scheme, String parameter, List<String> scopes) {
    /** A connector that declares no security: credentials may name a caller, but need not. */
    public static final Demand NONE = new Demand(Kind.NONE, "", "", List.of());

    /** Copies the list. */
    public Demand {
        scopes = List.copyOf(scopes);
    }

    /** What credentials look like. */
    public enum Kind {
        /** None are needed. */
        NONE,
        /** A key in a header. */
        KEY_IN_HEADER,
        /** A key in the query. */
        KEY_IN_QUERY,
        /** A user name and a password (RFC 7617). */
        BASIC,
        /** A bearer token (RFC 6750). */
        OAUTH2
    }
}
