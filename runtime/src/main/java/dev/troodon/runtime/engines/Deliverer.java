package dev.troodon.runtime.engines;

import dev.troodon.runtime.callbacks.CallbackOutcome;
import dev.troodon.runtime.callbacks.CallbackSender;
import dev.troodon.runtime.engine.EventMatcher;
import dev.troodon.runtime.engine.OperationKey;
import dev.troodon.runtime.storage.Delivery;
import dev.troodon.runtime.storage.DeliveryStore;
import dev.troodon.runtime.storage.WorkResult;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tries deliveries that are due. */
final class Deliverer {
    private static final Logger LOG = LoggerFactory.getLogger(Deliverer.class);
    private static final WorkResult DONE = new WorkResult.Done();
    private static final Duration SUSPENDED = Duration.ofMinutes(15);
    private static final Duration ASK_AGAIN = Duration.ofSeconds(10);

    private final DeliveryStore store;
    private final WebhookRules rules;
    private final Clock clock;
    private final Executor executor;
    private final HostLanes lanes;
    private final CallbackVault vault;
    private final CallbackSender sender;
    private final DeliveryOutcomes outcomes;
    private final Map<OperationKey, EventMatcher> matchers;

    Deliverer(
            DeliveryStore store,
            WebhookRules rules,
            Clock clock,
            Executor executor,
            HostLanes lanes,
            CallbackVault vault,
            CallbackSender sender,
            DeliveryOutcomes outcomes,
            Map<OperationKey, EventMatcher> matchers) {
        this.store = store;
        this.rules = rules;
        this.clock = clock;
        this.executor = executor;
        this.lanes = lanes;
        this.vault = vault;
        this.sender = sender;
        this.outcomes = outcomes;
        this.matchers = matchers;
    }

    CompletionStage<WorkResult> run(String deliveryId, String host) {
        return lanes.enter(
                host,
                () -> CompletableFuture.supplyAsync(() -> attempt(deliveryId), executor)
                        .thenCompose(stage -> stage));
    }

    private CompletionStage<WorkResult> attempt(String deliveryId) {
        Optional<Delivery> found = store.find(deliveryId);
        if (found.isEmpty()) {
            return CompletableFuture.completedFuture(DONE);
        }
        Delivery delivery = found.get();
        if (delivery.suspended()) {
            return CompletableFuture.completedFuture(whileSuspended(delivery));
        }
        if (!delivery.matched()) {
            Optional<WorkResult> instead = match(delivery);
            if (instead.isPresent()) {
                return CompletableFuture.completedFuture(instead.get());
            }
        }
        return post(delivery).thenCompose(outcome -> outcomes.apply(delivery, outcome));
    }

    private CompletionStage<CallbackOutcome> post(Delivery delivery) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(delivery.event().headers());
        headers.putIfAbsent("x-ms-client-tracking-id", trackingId(delivery));
        try {
            return sender.post(
                            vault.unlock(delivery.callback()),
                            headers,
                            delivery.event().content())
                    .exceptionally(Deliverer::unposted);
        } catch (RuntimeException e) {
            return CompletableFuture.completedFuture(unposted(e));
        }
    }

    /**
     * An undecipherable URL, or a client that fails: an attempt like any other, so that it is not repeated for ever. What was
     * thrown may quote the URL, so only its kind is told.
     */
    private static CallbackOutcome unposted(Throwable fault) {
        Throwable cause = fault instanceof CompletionException && fault.getCause() != null ? fault.getCause() : fault;
        return new CallbackOutcome.Unreachable(
                "could not be posted: " + cause.getClass().getSimpleName());
    }

    /** An answer belongs to the run that waits for it; an event starts a run, which gets the event's id. */
    private static String trackingId(Delivery delivery) {
        return delivery.subscription().once()
                ? delivery.subscription().trackingId().orElse(delivery.event().id())
                : delivery.event().id();
    }

    private WorkResult whileSuspended(Delivery delivery) {
        if (delivery.since().plus(rules.deadLetterRetention()).isBefore(clock.instant())) {
            store.bury(delivery.id(), "the subscription is suspended", clock.instant());
            return DONE;
        }
        return new WorkResult.Again(clock.instant().plus(SUSPENDED));
    }

    private Optional<WorkResult> match(Delivery delivery) {
        EventMatcher matcher = matchers.get(delivery.event().operation());
        if (matcher == null) {
            return Optional.of(new WorkResult.NotHere());
        }
        try {
            if (matcher.matches(delivery.subscription(), delivery.event())) {
                store.matched(delivery.id());
                return Optional.empty();
            }
            store.discard(delivery.id());
            return Optional.of(DONE);
        } catch (Exception | Error e) {
            LOG.warn(
                    "Whether an event of {} is one for a subscriber could not be told",
                    delivery.event().operation(),
                    e);
            if (delivery.attempts() + 2 >= rules.matchAttempts()) {
                store.bury(
                        delivery.id(),
                        "the service could not tell whether it is one for this subscriber",
                        clock.instant());
                return Optional.of(DONE);
            }
            store.failed(delivery.id());
            return Optional.of(
                    new WorkResult.Again(clock.instant().plus(ASK_AGAIN.multipliedBy(delivery.attempts() + 1L))));
        }
    }
}
