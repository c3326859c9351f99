package dev.troodon.runtime.engines;

import dev.troodon.runtime.AroundJob;
import dev.troodon.runtime.callbacks.ApacheCallbackSender;
import dev.troodon.runtime.callbacks.CallbackGuard;
import dev.troodon.runtime.callbacks.CallbackRules;
import dev.troodon.runtime.callbacks.CallbackSender;
import dev.troodon.runtime.callbacks.DeliveryPolicy;
import dev.troodon.runtime.callbacks.HostResolver;
import dev.troodon.runtime.callbacks.StandardDeliveryPolicy;
import dev.troodon.runtime.engine.Bytes;
import dev.troodon.runtime.storage.Protection;
import dev.troodon.runtime.storage.Storage;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;

/** Collects what {@link Engines} are made of; everything but the storage has a default. Not thread-safe. */
public final class EnginesBuilder {
    final Storage storage;
    JobRules jobRules = JobRules.defaults();
    WebhookRules webhookRules = WebhookRules.defaults();
    CallbackRules callbackRules = CallbackRules.defaults();
    Clock clock = Clock.systemUTC();
    AroundJob aroundJob = AroundJob.nothing();
    DeliveryPolicy deliveryPolicy = StandardDeliveryPolicy.defaults();
    Protection protection = Protection.none();
    HostResolver hostResolver = HostResolver.system();
    Duration housekeeping = Duration.ofSeconds(30);
    Optional<Executor> jobExecutor = Optional.empty();
    Optional<Bytes> callbackHashKey = Optional.empty();
    private Optional<CallbackSender> sender = Optional.empty();

    EnginesBuilder(Storage storage) {
        this.storage = storage;
    }

    /**
     * How jobs are taken in, run and kept.
     *
     * @param rules the rules
     * @return this builder
     */
    public EnginesBuilder jobRules(JobRules rules) {
        jobRules = rules;
        return this;
    }

    /**
     * How subscriptions are kept and events delivered.
     *
     * @param rules the rules
     * @return this builder
     */
    public EnginesBuilder webhookRules(WebhookRules rules) {
        webhookRules = rules;
        return this;
    }

    /**
     * Which callbacks are posted to, and how patiently.
     *
     * @param rules the rules
     * @return this builder
     */
    public EnginesBuilder callbackRules(CallbackRules rules) {
        callbackRules = rules;
        return this;
    }

    /**
     * What time it is. Give the same clock to the storage.
     *
     * @param source the clock; the system's if nothing is said
     * @return this builder
     */
    public EnginesBuilder clock(Clock source) {
        clock = source;
        return this;
    }

    /**
     * Something to do around each run of a job.
     *
     * @param hook the hook
     * @return this builder
     */
    public EnginesBuilder aroundJob(AroundJob hook) {
        aroundJob = hook;
        return this;
    }

    /**
     * What the answers of callbacks mean.
     *
     * @param policy the policy
     * @return this builder
     */
    public EnginesBuilder deliveryPolicy(DeliveryPolicy policy) {
        deliveryPolicy = policy;
        return this;
    }

    /**
     * Encrypts callback URLs before they are kept.
     *
     * @param secrets the protection
     * @return this builder
     */
    public EnginesBuilder protection(Protection secrets) {
        protection = secrets;
        return this;
    }

    /**
     * The key that callback URLs are hashed with to be found again.
     *
     * @param key at least 32 bytes; the storage's own if nothing is said
     * @return this builder
     */
    public EnginesBuilder callbackHashKey(Bytes key) {
        callbackHashKey = Optional.of(key);
        return this;
    }

    /**
     * What jobs run on: for applications whose container manages threads.
     *
     * @param executor never runs a task on the submitting thread; virtual threads where the JVM has them, and otherwise as
     *     many threads as jobs may run at once, if nothing is said
     * @return this builder
     */
    public EnginesBuilder jobExecutor(Executor executor) {
        jobExecutor = Optional.of(executor);
        return this;
    }

    /**
     * What finds the addresses of callback hosts.
     *
     * @param resolver the operating system's if nothing is said
     * @return this builder
     */
    public EnginesBuilder hostResolver(HostResolver resolver) {
        hostResolver = resolver;
        return this;
    }

    /**
     * What posts to callbacks, instead of the client that is built in. It has to vet addresses at each connection by itself.
     *
     * @param client is closed with the engines
     * @return this builder
     */
    public EnginesBuilder callbackSender(CallbackSender client) {
        sender = Optional.of(client);
        return this;
    }

    /**
     * How often what is old is cleared away.
     *
     * @param interval the time between two rounds
     * @return this builder
     */
    public EnginesBuilder housekeepingEvery(Duration interval) {
        housekeeping = interval;
        return this;
    }

    /**
     * Starts the engines.
     *
     * @return engines that own the storage from now on and close it when they are closed
     */
    public Engines open() {
        return new Engines(this);
    }

    CallbackSender sender(CallbackGuard guard) {
        return sender.orElseGet(() -> new ApacheCallbackSender(callbackRules, guard));
    }
}
