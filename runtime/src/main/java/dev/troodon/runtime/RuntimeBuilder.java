package dev.troodon.runtime;

import dev.troodon.runtime.engine.Bytes;
import dev.troodon.runtime.engine.Jobs;
import dev.troodon.runtime.engine.Webhooks;
import dev.troodon.runtime.http.PublicUrl;
import dev.troodon.runtime.watch.SlowCalls;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sets a {@link ConnectorRuntime} up. Every setting has a safe default. Not thread-safe. */
public final class RuntimeBuilder {
    private static final int MIN_KEY_BYTES = 32;

    private Clock clock = Clock.systemUTC();
    private @Nullable URI publicBaseUrl;
    private boolean trustForwardedHeaders;
    private @Nullable String gatewaySuffix;
    private @Nullable Authenticator authenticator;
    private boolean securedByHost;
    private @Nullable TenantResolver tenantResolver;
    private final Set<FollowUp> open = EnumSet.of(FollowUp.DOCUMENT);
    private long bodyLimit = 10L * 1024 * 1024;
    private @Nullable Bytes cursorKey;
    private @Nullable String idempotencyHeader;
    private final List<ErrorMapper> errorMappers = new ArrayList<>();
    private Duration slowAction = Duration.ofSeconds(100);
    private boolean documentCors = true;

    RuntimeBuilder() {}

    /**
     * Tells the time. The system's clock unless set.
     *
     * @param source the clock
     * @return this builder
     */
    public RuntimeBuilder clock(Clock source) {
        clock = source;
        return this;
    }

    /**
     * The address that callers know the JAX-RS application by, such as {@code https://api.example.com/api}. Unless set, each
     * request tells it. Set it wherever the server is not called directly.
     *
     * @param url absolute, http or https, without query; the path of the application included, that of connectors not
     * @return this builder
     * @throws IllegalArgumentException if it is something else
     */
    public RuntimeBuilder publicBaseUrl(URI url) {
        String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
        boolean http = scheme.equals("https") || scheme.equals("http");
        if (!http || url.getHost() == null || url.getRawQuery() != null || url.getRawFragment() != null) {
            throw new IllegalArgumentException("The public base URL must be absolute, http or https, without a query.");
        }
        publicBaseUrl = url;
        return this;
    }

    /**
     * Believes {@code Forwarded} and {@code X-Forwarded-Proto}, {@code -Host}, {@code -Port} and {@code -Prefix}. Off unless
     * called: whoever can reach the server past the proxy can send them too.
     *
     * @return this builder
     */
    public RuntimeBuilder trustForwardedHeaders() {
        trustForwardedHeaders = true;
        return this;
    }

    /**
     * Lets follow-up URLs lead through the gateway that {@code X-MS-APIM-Referrer-Prefix} names, so that they carry the
     * credentials of its connection. Off unless called.
     *
     * @param hostSuffix what the gateway's host must end with, such as {@code .azure-apihub.net}
     * @return this builder
     * @throws IllegalArgumentException if it does not begin with a dot
     */
    public RuntimeBuilder followUpsThroughGateway(String hostSuffix) {
        if (!hostSuffix.startsWith(".") || hostSuffix.length() < 2) {
            throw new IllegalArgumentException("The suffix of a gateway's host must begin with a dot.");
        }
        gatewaySuffix = hostSuffix.toLowerCase(Locale.ROOT);
        return this;
    }

    /**
     * Makes out who calls.
     *
     * @param check the authenticator
     * @return this builder
     */
    public RuntimeBuilder authenticator(Authenticator check) {
        authenticator = check;
        return this;
    }

    /**
     * States that the host application refuses strangers before a request gets to a connector. Connectors that declare
     * security then open without an authenticator.
     *
     * @return this builder
     */
    public RuntimeBuilder securedByHost() {
        securedByHost = true;
        return this;
    }

    /**
     * Makes out whose data a request is about.
     *
     * @param resolver the resolver
     * @return this builder
     */
    public RuntimeBuilder tenantResolver(TenantResolver resolver) {
        tenantResolver = resolver;
        return this;
    }

    /**
     * Lets the unguessable URL of a follow-up stand for the caller's credentials. Only the document is open unless set.
     *
     * @param kinds the kinds of follow-ups that need no credentials; replaces the earlier ones
     * @return this builder
     */
    public RuntimeBuilder withoutCredentials(FollowUp... kinds) {
        open.clear();
        open.addAll(List.of(kinds));
        return this;
    }

    /**
     * How large a request's body may be: 10 MB unless set.
     *
     * @param bytes at least 1; not more than an array holds
     * @return this builder
     * @throws IllegalArgumentException if it is out of range
     */
    public RuntimeBuilder bodyLimit(long bytes) {
        if (bytes < 1 || bytes > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException("The body limit must be between 1 byte and 2 GB.");
        }
        bodyLimit = bytes;
        return this;
    }

    /**
     * Signs cursors with HMAC-SHA256, each bound to its trigger, tenant and filter. Unsigned unless set: a caller may then
     * write a cursor itself, and read from any position of what it may read anyway.
     *
     * @param key at least 32 random bytes, the same on all nodes
     * @return this builder
     * @throws IllegalArgumentException if it is shorter
     */
    public RuntimeBuilder cursorKey(byte[] key) {
        if (key.length < MIN_KEY_BYTES) {
            throw new IllegalArgumentException("A cursor key needs at least 32 bytes.");
        }
        cursorKey = Bytes.of(key);
        return this;
    }

    /**
     * Names the header that is the same over all attempts of one call, so that a repeated call starts no second job. Off
     * unless set: workflows send no header that is documented to be so.
     *
     * @param header the header
     * @return this builder
     */
    public RuntimeBuilder idempotencyHeader(String header) {
        idempotencyHeader = header;
        return this;
    }

    /**
     * Gives exceptions of the application answers. Mappers are asked in the order added.
     *
     * @param mapper the mapper
     * @return this builder
     */
    public RuntimeBuilder errorMapper(ErrorMapper mapper) {
        errorMappers.add(mapper);
        return this;
    }

    /**
     * From when on a standard action counts as slow and is logged, once for each operation: 100 seconds unless set, since
     * workflows give up after 120.
     *
     * @param threshold at least one millisecond
     * @return this builder
     * @throws IllegalArgumentException if it is shorter
     */
    public RuntimeBuilder slowActionAfter(Duration threshold) {
        if (threshold.toMillis() < 1) {
            throw new IllegalArgumentException("The threshold must be at least a millisecond.");
        }
        slowAction = threshold;
        return this;
    }

    /**
     * Whether pages of any origin may read the document: they may unless set, since designers read it from a browser.
     *
     * @param allowed false leaves CORS to the host
     * @return this builder
     */
    public RuntimeBuilder documentCors(boolean allowed) {
        documentCors = allowed;
        return this;
    }

    ConnectorRuntime build(Jobs jobs, Webhooks webhooks) {
        return new ConnectorRuntime(settings(), jobs, webhooks, new SlowCalls(slowAction));
    }

    private Settings settings() {
        if (open.contains(FollowUp.NEXT_POLL) && cursorKey == null) {
            throw new IllegalStateException(
                    "Polls without credentials need signed cursors: call cursorKey(...), or keep NEXT_POLL closed.");
        }
        return new Settings(
                clock,
                new PublicUrl(Optional.ofNullable(publicBaseUrl), trustForwardedHeaders),
                Optional.ofNullable(gatewaySuffix),
                Optional.ofNullable(authenticator),
                securedByHost,
                Optional.ofNullable(tenantResolver),
                open,
                bodyLimit,
                Optional.ofNullable(cursorKey),
                Optional.ofNullable(idempotencyHeader),
                errorMappers,
                documentCors);
    }
}
