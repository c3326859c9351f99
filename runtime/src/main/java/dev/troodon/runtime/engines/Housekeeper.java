package dev.troodon.runtime.engines;

import dev.troodon.handles.SubscriptionEnd;
import dev.troodon.runtime.engine.StoredSubscription;
import dev.troodon.runtime.storage.Storage;
import dev.troodon.runtime.storage.WorkResult;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/** Clears away what is old, in small steps: no step holds a storage for long, however much there is. */
final class Housekeeper {
    private static final int STEP = 500;

    /** A validation takes no longer than a request may: after this, whoever validated has died. */
    private static final Duration LONGEST_VALIDATION = Duration.ofMinutes(15);

    private final Storage storage;
    private final JobRules jobs;
    private final WebhookRules webhooks;
    private final Clock clock;
    private final Executor executor;
    private final Listeners listeners;
    private final RunningJobs running;

    Housekeeper(
            Storage storage,
            JobRules jobs,
            WebhookRules webhooks,
            Clock clock,
            Executor executor,
            Listeners listeners,
            RunningJobs running) {
        this.storage = storage;
        this.jobs = jobs;
        this.webhooks = webhooks;
        this.clock = clock;
        this.executor = executor;
        this.listeners = listeners;
        this.running = running;
    }

    CompletionStage<WorkResult> run() {
        return CompletableFuture.supplyAsync(this::round, executor);
    }

    private WorkResult round() {
        Instant now = clock.instant();
        int most = 0;
        most = Math.max(most, timeOut(now));
        most = Math.max(most, expire(now));
        most = Math.max(most, storage.jobs().purge(now, STEP));
        most = Math.max(most, storage.subscriptions().dropPending(now.minus(LONGEST_VALIDATION), STEP));
        most = Math.max(most, storage.subscriptions().purge(now, STEP));
        most = Math.max(most, storage.deliveries().purge(now.minus(webhooks.deadLetterRetention()), STEP));
        return most < STEP ? new WorkResult.Done() : new WorkResult.Again(now);
    }

    private int timeOut(Instant now) {
        List<String> overdue = storage.jobs().overdue(now, STEP);
        for (String id : overdue) {
            storage.jobs().requestCancel(id, JobEnds.timedOut(), now.plus(jobs.retention()));
            running.cancel(id);
        }
        return overdue.size();
    }

    private int expire(Instant now) {
        List<StoredSubscription> expired =
                storage.subscriptions().endExpired(now, now.plus(webhooks.answeredRetention()), STEP);
        listeners.ended(expired, SubscriptionEnd.EXPIRED);
        return expired.size();
    }
}
