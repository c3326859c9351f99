package dev.troodon.runtime.serving;

import dev.troodon.runtime.access.Demand;
import dev.troodon.runtime.generated.Security;
import dev.troodon.runtime.http.RefusedException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is accepted at one place. Made once.
 *
 * @param demands the alternatives, in order; empty for everybody
 * @param challenge what a stranger is told to bring
 */
record Gate(List<Demand> demands, String challenge) {
    static Gate of(Security security, List<Security.Requirement> accepted) {
        List<Demand> demands = new ArrayList<>();
        Set<String> challenges = new LinkedHashSet<>();
        for (Security.Requirement requirement : accepted) {
            for (Security.Scheme scheme : security.schemes()) {
                if (scheme.key().equals(requirement.scheme())) {
                    Demand demand = demand(scheme, requirement.scopes());
                    demands.add(demand);
                    challenges.add(challenge(demand));
                }
            }
        }
        if (demands.size() < accepted.size()) {
            throw new IllegalArgumentException("an operation accepts a scheme that the connector does not declare: "
                    + accepted + ". Compile the connector again.");
        }
        return new Gate(List.copyOf(demands), String.join(", ", challenges));
    }

    boolean isOpen() {
        return demands.isEmpty();
    }

    RefusedException unknown() {
        return new RefusedException(
                401,
                "Unauthorized",
                "The request carries no valid credentials.",
                Map.of("WWW-Authenticate", challenge));
    }

    /** The caller is known, but may not. */
    static RefusedException forbidden(Demand demand) {
        String scopes = String.join(" ", demand.scopes());
        return new RefusedException(
                403,
                "Forbidden",
                "The credentials are not good for this. It needs: " + scopes + ".",
                Map.of(
                        "WWW-Authenticate",
                        "Bearer realm=\"connector\", error=\"insufficient_scope\", scope=\"" + scopes + "\""));
    }

    private static Demand demand(Security.Scheme scheme, List<String> scopes) {
        if (scheme instanceof Security.ApiKeyHeader key) {
            return new Demand(Demand.Kind.KEY_IN_HEADER, key.key(), key.name(), scopes);
        }
        if (scheme instanceof Security.ApiKeyQuery key) {
            return new Demand(Demand.Kind.KEY_IN_QUERY, key.key(), key.name(), scopes);
        }
        Demand.Kind kind = scheme instanceof Security.Basic ? Demand.Kind.BASIC : Demand.Kind.OAUTH2;
        return new Demand(kind, scheme.key(), "", scopes);
    }

    private static String challenge(Demand demand) {
        return switch (demand.kind()) {
            case BASIC -> "Basic realm=\"connector\", charset=\"UTF-8\"";
            case OAUTH2 ->
                demand.scopes().isEmpty()
                        ? "Bearer realm=\"connector\""
                        : "Bearer realm=\"connector\", scope=\"" + String.join(" ", demand.scopes()) + "\"";
            case KEY_IN_HEADER, KEY_IN_QUERY, NONE -> "ApiKey realm=\"connector\"";
        };
    }
}
