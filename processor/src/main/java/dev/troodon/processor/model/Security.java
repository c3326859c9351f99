package dev.troodon.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How callers say who they are, and which of these ways a call needs.
 *
 * @param schemes the declared ways, in order
 * @param stated the ways that operations accept unless they say otherwise, each of which is enough; empty where nothing is said
 */
public record Security(List<Scheme> schemes, Optional<List<Requirement>> stated) {
    /** Everybody may call. */
    public static final Security NONE = new Security(List.of(), Optional.empty());

    /** Copies the lists. */
    public Security {
        schemes = List.copyOf(schemes);
        stated = stated.map(List::copyOf);
    }

    /** A declared way to say who calls. */
    public sealed interface Scheme {
        /**
         * The key in the document.
         *
         * @return a name, unique among the schemes
         */
        String key();

        /**
         * What a person is asked for.
         *
         * @return a label; empty if nothing was said
         */
        String summary();

        /**
         * Where it was declared.
         *
         * @return the site
         */
        Site site();
    }

    /**
     * A key in a header or in the query.
     *
     * @param key the key in the document
     * @param in {@code header} or {@code query}
     * @param name the header or parameter
     * @param summary what a person is asked for
     * @param site where it was declared
     */
    public record ApiKey(String key, String in, String name, String summary, Site site) implements Scheme {}

    /**
     * A user name and a password.
     *
     * @param key the key in the document
     * @param summary what a person is asked for
     * @param site where it was declared
     */
    public record Basic(String key, String summary, Site site) implements Scheme {}

    /**
     * A token of an OAuth 2.0 server.
     *
     * @param key the key in the document
     * @param implicit whether the token comes from the sign-in itself
     * @param authorizationUrl where a person signs in
     * @param tokenUrl where a code is traded for a token; empty if there is none
     * @param scopes what a token may be good for, in order
     * @param summary what a person is told
     * @param site where it was declared
     */
    public record OAuth2(
            String key,
            boolean implicit,
            String authorizationUrl,
            String tokenUrl,
            List<Scope> scopes,
            String summary,
            Site site)
            implements Scheme {
        /** Copies the list. */
        public OAuth2 {
            scopes = List.copyOf(scopes);
        }
    }

    /**
     * Something that a token may be good for.
     *
     * @param name its name
     * @param description what it allows
     */
    public record Scope(String name, String description) {}

    /**
     * A way that is enough for a call.
     *
     * @param scheme the key of the scheme; empty stands for the only one
     * @param scopes what a token must be good for
     * @param site where it was said
     */
    public record Requirement(String scheme, List<String> scopes, Site site) {
        /** Copies the list. */
        public Requirement {
            scopes = List.copyOf(scopes);
        }
    }

    /**
     * The scheme that need not be named.
     *
     * @return its key; empty if there is none, or another
     */
    public String onlyScheme() {
        return schemes.size() == 1 ? schemes.get(0).key() : "";
    }

    /**
     * What operations accept unless they say otherwise.
     *
     * @return alternatives, each of which is enough; empty for everybody
     */
    public List<Requirement> accepted() {
        if (stated.isPresent()) {
            return stated.get();
        }
        List<Requirement> each = new ArrayList<>();
        for (Scheme scheme : schemes) {
            each.add(new Requirement(scheme.key(), List.of(), scheme.site()));
        }
        return each;
    }

    /**
     * What an operation accepts.
     *
     * @param common the operation
     * @return alternatives, each of which is enough; empty for everybody
     */
    public List<Requirement> accepted(Common common) {
        return common.security().orElseGet(this::accepted);
    }
}
