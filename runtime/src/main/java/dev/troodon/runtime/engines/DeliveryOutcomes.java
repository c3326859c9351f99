package dev.troodon.runtime.engines;

import dev.troodon.handles.SubscriptionEnd;
import dev.troodon.runtime.callbacks.CallbackOutcome;
import dev.troodon.runtime.callbacks.DeliveryAttempt;
import dev.troodon.runtime.callbacks.DeliveryPolicy;
import dev.troodon.runtime.callbacks.Verdict;
import dev.troodon.runtime.storage.Delivery;
import dev.troodon.runtime.storage.Storage;
import dev.troodon.runtime.storage.WorkResult;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletionStage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes down what became of an attempt to deliver. */
final class DeliveryOutcomes {
    private static final Logger LOG = LoggerFactory.getLogger(DeliveryOutcomes.class);
    private static final WorkResult DONE = new WorkResult.Done();

    private final Storage storage;
    private final WebhookRules rules;
    private final Clock clock;
    private final DeliveryPolicy policy;
    private final Listeners listeners;
    private final Persistence persistence;

    DeliveryOutcomes(
            Storage storage,
            WebhookRules rules,
            Clock clock,
            DeliveryPolicy policy,
            Listeners listeners,
            Persistence persistence) {
        this.storage = storage;
        this.rules = rules;
        this.clock = clock;
        this.policy = policy;
        this.listeners = listeners;
        this.persistence = persistence;
    }

    CompletionStage<WorkResult> apply(Delivery delivery, CallbackOutcome outcome) {
        Instant now = clock.instant();
        Verdict verdict = policy.judge(
                new DeliveryAttempt(delivery.attempts() + 1, Duration.between(delivery.since(), now), now, outcome));
        return persistence.keep(() -> keep(delivery, verdict, outcome, now));
    }

    private WorkResult keep(Delivery delivery, Verdict verdict, CallbackOutcome outcome, Instant now) {
        String host = delivery.callback().host();
        if (verdict instanceof Verdict.Delivered) {
            storage.deliveries()
                    .delivered(delivery.id(), now.plus(rules.answeredRetention()))
                    .ifPresent(ended -> listeners.ended(ended, SubscriptionEnd.ANSWERED));
        } else if (verdict instanceof Verdict.Retry retry) {
            LOG.info(
                    "{}: {}; trying again in {} s", host, outcome, retry.after().toSeconds());
            storage.deliveries().failed(delivery.id());
            return new WorkResult.Again(now.plus(retry.after()));
        } else if (verdict instanceof Verdict.GiveUp giveUp) {
            LOG.warn("{}: {}; giving the delivery up", host, giveUp.reason());
            storage.deliveries().bury(delivery.id(), giveUp.reason(), now);
        } else if (verdict instanceof Verdict.Refused refused) {
            LOG.warn("{}: {}; giving the delivery up", host, refused.reason());
            if (storage.deliveries().refused(delivery.id(), refused.reason(), rules.suspendAfter(), now)) {
                LOG.warn("{}: a subscription is suspended after {} refusals", host, rules.suspendAfter());
            }
        } else {
            storage.subscriptions()
                    .end(delivery.subscription().id(), now.plus(rules.answeredRetention()))
                    .ifPresent(ended -> listeners.ended(ended, SubscriptionEnd.GONE));
        }
        return DONE;
    }
}
