package dev.troodon.runtime;

import dev.troodon.runtime.callbacks.CallbackRules;
import dev.troodon.runtime.callbacks.DeliveryPolicy;
import dev.troodon.runtime.callbacks.StandardDeliveryPolicy;
import dev.troodon.runtime.engine.Bytes;
import dev.troodon.runtime.engines.Engines;
import dev.troodon.runtime.engines.EnginesBuilder;
import dev.troodon.runtime.engines.JobRules;
import dev.troodon.runtime.engines.WebhookRules;
import dev.troodon.runtime.http.PublicUrl;
import dev.troodon.runtime.storage.Protection;
import dev.troodon.runtime.storage.Storage;
import dev.troodon.runtime.storage.memory.MemoryStorage;
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
import java.util.concurrent.Executor;
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
    private @Nullable Storage storage;
    private JobRules jobRules = JobRules.defaults();
    private WebhookRules webhookRules = WebhookRules.defaults();
    private CallbackRules callbackRules = CallbackRules.defaults();
    private DeliveryPolicy deliveryPolicy = StandardDeliveryPolicy.defaults();
    private boolean allowInsecureLocalCallbacks;
    private Protection protection = Protection.none();
    private AroundJob aroundJob = AroundJob.nothing();
    private @Nullable Executor jobExecutor;

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
     * Names the header that is the same over all attempts of one call, so that a repeated call starts no second job and asks
     * no second time for an answer. Off unless set: workflows send no header that is documented to be so.
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

    /**
     * Where jobs, subscriptions and events are kept. In memory unless set: they then end with the process, as the log says at
     * the start.
     *
     * @param store the storage; closed with the runtime
     * @return this builder
     */
    public RuntimeBuilder storage(Storage store) {
        storage = store;
        return this;
    }

    /**
     * How jobs are taken in, run and kept.
     *
     * @param rules the rules
     * @return this builder
     */
    public RuntimeBuilder jobRules(JobRules rules) {
        jobRules = rules;
        return this;
    }

    /**
     * How subscriptions are kept and events delivered.
     *
     * @param rules the rules
     * @return this builder
     */
    public RuntimeBuilder webhookRules(WebhookRules rules) {
        webhookRules = rules;
        return this;
    }

    /**
     * Which callbacks are posted to, and how patiently.
     *
     * @param rules the rules
     * @return this builder
     */
    public RuntimeBuilder callbackRules(CallbackRules rules) {
        callbackRules = rules;
        return this;
    }

    /**
     * What the answers of callbacks mean: when to try again, and when to let go.
     *
     * @param policy the policy; unless set, {@link StandardDeliveryPolicy#defaults()}
     * @return this builder
     */
    public RuntimeBuilder deliveryPolicy(DeliveryPolicy policy) {
        deliveryPolicy = policy;
        return this;
    }

    /**
     * For development only: posts to callbacks over plain http, and to this machine and private networks. In production that
     * would let a caller reach into the network behind the server.
     *
     * @return this builder
     */
    public RuntimeBuilder allowInsecureLocalCallbacks() {
        allowInsecureLocalCallbacks = true;
        return this;
    }

    /**
     * Encrypts callback URLs before they are kept.
     *
     * @param secrets the protection
     * @return this builder
     */
    public RuntimeBuilder callbackProtection(Protection secrets) {
        protection = secrets;
        return this;
    }

    /**
     * Surrounds the runs of jobs: a request context, a transaction, a logging context. Hooks added first are outermost.
     *
     * @param hook the hook
     * @return this builder
     */
    public RuntimeBuilder aroundJob(AroundJob hook) {
        AroundJob outer = aroundJob;
        aroundJob = (job, run) -> outer.around(job, () -> hook.around(job, run));
        return this;
    }

    /**
     * What jobs run on, where a container manages threads.
     *
     * @param executor never runs a task on the submitting thread; virtual threads where the JVM has them, unless set
     * @return this builder
     */
    public RuntimeBuilder jobExecutor(Executor executor) {
        jobExecutor = executor;
        return this;
    }

    /**
     * Starts the runtime.
     *
     * @return the runtime, to be closed by the application
     * @throws IllegalStateException if settings contradict each other
     */
    public ConnectorRuntime build() {
        Settings settings = settings();
        CallbackRules callbacks =
                allowInsecureLocalCallbacks ? callbackRules.allowingInsecureLocalCallbacks() : callbackRules;
        EnginesBuilder engines = Engines.over(storage == null ? new MemoryStorage(clock) : storage)
                .clock(clock)
                .jobRules(jobRules)
                .webhookRules(webhookRules)
                .callbackRules(callbacks)
                .deliveryPolicy(deliveryPolicy)
                .protection(protection)
                .aroundJob(aroundJob);
        if (jobExecutor != null) {
            engines = engines.jobExecutor(jobExecutor);
        }
        SlowCalls slowCalls = new SlowCalls(slowAction);
        try {
            return new ConnectorRuntime(settings, engines.open(), slowCalls);
        } catch (RuntimeException e) {
            slowCalls.close();
            throw e;
        }
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
