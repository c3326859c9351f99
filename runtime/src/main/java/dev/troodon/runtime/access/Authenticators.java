package dev.troodon.runtime.access;

import dev.troodon.handles.Caller;
import dev.troodon.runtime.Authenticator;
import dev.troodon.runtime.http.RequestHead;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Ready-made authenticators. Each takes the credentials from where the connector's document says they are, and answers only for
 * schemes of its kind, so that {@link #anyOf} can hold one for each kind. Thread-safe.
 */
public final class Authenticators {
    private Authenticators() {}

    /**
     * For API keys in headers and queries.
     *
     * @param check knows the keys
     * @return the authenticator
     */
    public static Authenticator apiKey(KeyCheck check) {
        return (request, demand) -> key(request, demand).flatMap(check::owner);
    }

    /**
     * For user names and passwords.
     *
     * @param check knows the users
     * @return the authenticator
     */
    public static Authenticator basic(PasswordCheck check) {
        return (request, demand) -> demand.kind() == Demand.Kind.BASIC ? basic(request, check) : Optional.empty();
    }

    /**
     * For bearer tokens.
     *
     * @param check verifies them
     * @return the authenticator
     */
    public static Authenticator bearer(TokenCheck check) {
        return (request, demand) -> demand.kind() == Demand.Kind.OAUTH2
                ? authorization(request, "Bearer ").map(Secret::new).flatMap(check::bearer)
                : Optional.empty();
    }

    /**
     * For one scheme of several of a kind.
     *
     * @param scheme its name in the document
     * @param authenticator asked for this scheme only
     * @return the authenticator
     */
    public static Authenticator only(String scheme, Authenticator authenticator) {
        return (request, demand) ->
                demand.scheme().equals(scheme) ? authenticator.authenticate(request, demand) : Optional.empty();
    }

    /**
     * The first of several that knows the caller.
     *
     * @param authenticators asked in order
     * @return the authenticator
     */
    public static Authenticator anyOf(Authenticator... authenticators) {
        List<Authenticator> all = List.of(authenticators);
        return (request, demand) -> {
            for (Authenticator each : all) {
                Optional<Caller> caller = each.authenticate(request, demand);
                if (caller.isPresent()) {
                    return caller;
                }
            }
            return Optional.empty();
        };
    }

    private static Optional<Secret> key(RequestHead request, Demand demand) {
        List<String> values = switch (demand.kind()) {
            case KEY_IN_HEADER -> request.headers(demand.parameter());
            case KEY_IN_QUERY -> request.query(demand.parameter());
            case NONE, BASIC, OAUTH2 -> List.of();
        };
        // Two keys are one too many: a proxy may look at the other one.
        return values.size() == 1 && !values.get(0).isEmpty()
                ? Optional.of(new Secret(values.get(0)))
                : Optional.empty();
    }

    private static Optional<Caller> basic(RequestHead request, PasswordCheck check) {
        Optional<String> credentials = authorization(request, "Basic ");
        if (credentials.isEmpty()) {
            return Optional.empty();
        }
        String pair;
        try {
            pair = new String(Base64.getDecoder().decode(credentials.get()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
        int colon = pair.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : check.user(pair.substring(0, colon), new Secret(pair.substring(colon + 1)));
    }

    private static Optional<String> authorization(RequestHead request, String scheme) {
        List<String> values = request.headers("Authorization");
        if (values.size() != 1) {
            return Optional.empty();
        }
        String value = values.get(0);
        boolean fits = value.regionMatches(true, 0, scheme, 0, scheme.length());
        String credentials = fits ? value.substring(scheme.length()).strip() : "";
        return credentials.isEmpty() ? Optional.empty() : Optional.of(credentials);
    }
}
