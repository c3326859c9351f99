package dev.troodon.runtime.generated;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How callers say who they are, and what operations accept. Immutable.
 *
 * @param schemes the declared ways; empty for anonymous
 * @param stated what operations accept unless they say otherwise, each alternative enough; empty where nothing is said, so that
 *     every scheme is
 * @param operations what single operations accept, by operationId; an empty list for everybody
 */
public record Security(
        List<Scheme> schemes, Optional<List<Requirement>> stated, Map<String, List<Requirement>> operations) {
    /** Everybody may call. */
    public static final Security NONE = new Security(List.of(), Optional.empty(), Map.of());

    /** Copies the collections. */
    public Security {
        schemes = List.copyOf(schemes);
        stated = stated.map(List::copyOf);
        Map<String, List<Requirement>> copy = new HashMap<>();
        operations.forEach((id, accepted) -> copy.put(id, List.copyOf(accepted)));
        operations = Map.copyOf(copy);
    }

    /** A way to say who calls. */
    public sealed interface Scheme {
        /**
         * Its name.
         *
         * @return the key in the document's {@code securityDefinitions}
         */
        String key();
    }

    /**
     * A key in a header.
     *
     * @param key the scheme's name in the document
     * @param name the header
     */
    public record ApiKeyHeader(String key, String name) implements Scheme {}

    /**
     * A key in the query.
     *
     * @param key the scheme's name in the document
     * @param name the parameter
     */
    public record ApiKeyQuery(String key, String name) implements Scheme {}

    /**
     * A user name and a password.
     *
     * @param key the scheme's name in the document
     */
    public record Basic(String key) implements Scheme {}

    /**
     * A token of an OAuth 2.0 server.
     *
     * @param key the scheme's name in the document
     */
    public record OAuth2(String key) implements Scheme {}

    /**
     * A way that is enough.
     *
     * @param scheme the scheme's name in the document
     * @param scopes what a token must be good for
     */
    public record Requirement(String scheme, List<String> scopes) {
        /** Copies the list. */
        public Requirement {
            scopes = List.copyOf(scopes);
        }

        /**
         * A requirement.
         *
         * @param scheme the scheme's name in the document
         * @param scopes what a token must be good for
         * @return the requirement
         */
        public static Requirement of(String scheme, String... scopes) {
            return new Requirement(scheme, List.of(scopes));
        }
    }

    /**
     * What operations accept unless they say otherwise.
     *
     * @return alternatives; empty for everybody
     */
    public List<Requirement> accepted() {
        return stated.orElseGet(this::anyScheme);
    }

    /**
     * Every scheme, for whatever purpose.
     *
     * @return one requirement a scheme
     */
    public List<Requirement> anyScheme() {
        return schemes.stream().map(scheme -> Requirement.of(scheme.key())).toList();
    }

    Security and(Scheme scheme) {
        List<Scheme> more = new ArrayList<>(schemes);
        more.add(scheme);
        return new Security(more, stated, operations);
    }

    Security accepting(List<Requirement> accepted) {
        return new Security(schemes, Optional.of(accepted), operations);
    }

    Security accepting(String operationId, List<Requirement> accepted) {
        Map<String, List<Requirement>> more = new HashMap<>(operations);
        more.put(operationId, accepted);
        return new Security(schemes, stated, more);
    }
}
