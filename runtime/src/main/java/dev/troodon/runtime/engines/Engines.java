package dev.troodon.runtime.engines;

import dev.troodon.runtime.callbacks.CallbackGuard;
import dev.troodon.runtime.callbacks.CallbackSender;
import dev.troodon.runtime.engine.EventMatcher;
import dev.troodon.runtime.engine.JobBody;
import dev.troodon.runtime.engine.Jobs;
import dev.troodon.runtime.engine.OperationKey;
import dev.troodon.runtime.engine.Webhooks;
import dev.troodon.runtime.storage.Storage;
import dev.troodon.runtime.storage.WorkLimits;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Jobs and webhooks over a storage, working from the moment they are open. Thread-safe. */
public final class Engines implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Engines.class);
    private static final Duration LONGEST_WRITE = Duration.ofSeconds(2);
    private static final int BLOCKING_DELIVERIES = 64;
    private static final int BLOCKING_LISTENERS = 8;
    private static final int WRITERS = 8;
    private static final int SHARE = 32;

    private final Storage storage;
    private final JobRules jobRules;
    private final CallbackSender sender;
    private final RunningJobs running = new RunningJobs();
    private final ExecutorService background;
    private final ExecutorService listening;
    private final ExecutorService writing;
    private final ExecutorService ownJobThreads;
    private final CancellationWatch watch;
    private final Persistence persistence;
    private final Jobs jobs;
    private final Webhooks webhooks;

    Engines(EnginesBuilder parts) {
        this.storage = parts.storage;
        this.jobRules = parts.jobRules;
        this.background = WorkerThreads.open("troodon-background", BLOCKING_DELIVERIES);
        // Services and name servers may keep threads for long; outcomes must not wait behind them.
        this.listening = WorkerThreads.open("troodon-listener", BLOCKING_LISTENERS);
        this.writing = WorkerThreads.open("troodon-writer", WRITERS);
        this.ownJobThreads = WorkerThreads.open("troodon-job", parts.jobRules.running());
        this.watch = new CancellationWatch(running, storage.jobs());
        this.persistence = new Persistence(writing);

        Clock clock = parts.clock;
        Ids ids = new Ids();
        Executor jobThreads = parts.jobExecutor.orElse(ownJobThreads);
        Map<OperationKey, JobBody> bodies = new ConcurrentHashMap<>();
        Map<OperationKey, EventMatcher> matchers = new ConcurrentHashMap<>();
        Listeners listeners = new Listeners(listening);
        CallbackGuard guard = new CallbackGuard(parts.callbackRules, parts.hostResolver);
        CallbackVault vault = new CallbackVault(
                parts.protection,
                parts.callbackHashKey.orElseGet(() -> storage.subscriptions().hashKey()));
        this.sender = parts.sender(guard);

        this.jobs = new JobEngine(storage.jobs(), jobRules, clock, ids, running, bodies);
        this.webhooks = new WebhookEngine(storage, parts.webhookRules, clock, ids, guard, vault, listeners, matchers);

        JobRunner runner = new JobRunner(
                storage.jobs(), jobRules, clock, jobThreads, parts.aroundJob, running, persistence, bodies);
        FanOut fanOut = new FanOut(storage, parts.webhookRules.page(), clock, ids, background, matchers);
        WorkLimits limits = storage.within(new WorkLimits(
                jobRules.running(), parts.webhookRules.fanOuts(), parts.webhookRules.deliveries(), parts.housekeeping));
        // A host that hangs may hold a small part of what is handed out at once, however long the queue before it.
        int waitingPerHost = Math.max(1, Math.min(parts.callbackRules.waitingPerHost(), limits.deliveries() / SHARE));
        HostLanes lanes = new HostLanes(parts.callbackRules.connectionsPerHost(), waitingPerHost, clock);
        DeliveryOutcomes outcomes =
                new DeliveryOutcomes(storage, parts.webhookRules, clock, parts.deliveryPolicy, listeners, persistence);
        Deliverer deliverer = new Deliverer(
                storage.deliveries(), parts.webhookRules, clock, background, lanes, vault, sender, outcomes, matchers);
        Housekeeper housekeeper =
                new Housekeeper(storage, jobRules, parts.webhookRules, clock, writing, listeners, running);
        if (parts.callbackRules.allowInsecureLocalCallbacks()) {
            LOG.warn("Callbacks may be plain http and lead into the local network: for development only.");
        }
        try {
            storage.start(new EngineWork(runner, fanOut, deliverer, housekeeper), limits);
        } catch (RuntimeException e) {
            // Nobody gets engines that could be closed.
            sender.close();
            closeThreads();
            throw e;
        }
        watch.start();
    }

    /**
     * Begins to put engines together.
     *
     * @param storage where everything is kept; the engines start it, and close it when they are closed
     * @return a builder with the defaults
     */
    public static EnginesBuilder over(Storage storage) {
        return new EnginesBuilder(storage);
    }

    /**
     * The jobs.
     *
     * @return the port
     */
    public Jobs jobs() {
        return jobs;
    }

    /**
     * The webhooks.
     *
     * @return the port
     */
    public Webhooks webhooks() {
        return webhooks;
    }

    /**
     * Takes up no more work, waits a while for running jobs, and closes the storage. Doing it twice does nothing.
     */
    @Override
    public void close() {
        try {
            storage.stop();
            awaitRunningJobs();
        } finally {
            persistence.close();
            watch.close();
            try {
                sender.close();
            } finally {
                closeThreads();
                storage.close();
            }
        }
    }

    private void closeThreads() {
        ownJobThreads.shutdownNow();
        background.shutdown();
        listening.shutdown();
        writing.shutdown();
        long end = System.nanoTime() + LONGEST_WRITE.toNanos();
        for (ExecutorService threads : List.of(writing, background, listening)) {
            awaitEnd(threads, end);
        }
    }

    private static void awaitEnd(ExecutorService threads, long end) {
        try {
            if (!threads.awaitTermination(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private void awaitRunningJobs() {
        long end = System.nanoTime() + jobRules.shutdownGrace().toNanos();
        try {
            while (!running.isEmpty() && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(
                        Math.min(20, Duration.ofNanos(end - System.nanoTime()).toMillis() + 1));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
