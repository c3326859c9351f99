package dev.troodon.runtime;

import dev.troodon.runtime.engine.Bytes;
import dev.troodon.runtime.http.PublicUrl;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the handling of requests goes by. Made by {@link RuntimeBuilder}. Immutable.
 *
 * @param clock tells the time
 * @param publicUrl finds the address as seen from outside
 * @param gatewaySuffix what the host of a believed gateway prefix ends with
 * @param authenticator makes out who calls
 * @param securedByHost whether the application vouches that the host refuses strangers
 * @param tenantResolver makes out tenants
 * @param open the follow-ups whose URL is credential enough
 * @param bodyLimit how many bytes a request's body may have
 * @param cursorKey signs cursors
 * @param idempotencyHeader the header that tells a repeated request
 * @param errorMappers asked in this order
 * @param documentCors whether pages of any origin may read the document
 */
public record Settings(
        Clock clock,
        PublicUrl publicUrl,
        Optional<String> gatewaySuffix,
        Optional<Authenticator> authenticator,
        boolean securedByHost,
        Optional<TenantResolver> tenantResolver,
        Set<FollowUp> open,
        long bodyLimit,
        Optional<Bytes> cursorKey,
        Optional<String> idempotencyHeader,
        List<ErrorMapper> errorMappers,
        boolean documentCors) {
    /** Copies the collections. */
    public Settings {
        open = Set.copyOf(open);
        errorMappers = List.copyOf(errorMappers);
    }
}
