package dev.troodon.runtime.engines;

import java.time.Duration;

/**
 * How subscriptions are kept and events delivered. Immutable.
 *
 * @param subscriptions how many may be kept, at least 1
 * @param retryAfterFull what those who come later are told to wait
 * @param subscriptionLifetime how long a trigger's subscription lives: longer than a workflow is left unchanged, since only
 *     a change renews it
 * @param waitingLifetime how long a webhook action waits: as long as a run may, unless its operation says otherwise
 * @param deliverAfter nothing is delivered earlier than this after a subscription became active: the workflow has to have
 *     received the answer to its subscribing first
 * @param page how many subscribers an event is offered to in one step, at least 1
 * @param fanOuts events offered at the same time on this node, at least 1
 * @param deliveries deliveries taken up at the same time on this node, at least 1
 * @param suspendAfter so many refusals in a row suspend a subscription, at least 1
 * @param matchAttempts how often a failing predicate is asked about one event, at least 1
 * @param answeredRetention how long it is remembered that a workflow was answered
 * @param deadLetterRetention how long deliveries that were given up are kept
 */
public record WebhookRules(
        int subscriptions,
        Duration retryAfterFull,
        Duration subscriptionLifetime,
        Duration waitingLifetime,
        Duration deliverAfter,
        int page,
        int fanOuts,
        int deliveries,
        int suspendAfter,
        int matchAttempts,
        Duration answeredRetention,
        Duration deadLetterRetention) {
    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if one is out of range
     */
    public WebhookRules {
        if (subscriptions < 1 || page < 1 || fanOuts < 1 || deliveries < 1 || suspendAfter < 1 || matchAttempts < 1) {
            throw new IllegalArgumentException("counts start at 1");
        }
        if (subscriptionLifetime.compareTo(Duration.ZERO) <= 0 || waitingLifetime.compareTo(Duration.ZERO) <= 0) {
            throw new IllegalArgumentException("a subscription needs time to live");
        }
        if (retryAfterFull.isNegative()
                || deliverAfter.isNegative()
                || answeredRetention.isNegative()
                || deadLetterRetention.isNegative()) {
            throw new IllegalArgumentException("waiting and keeping take no negative time");
        }
    }

    /**
     * 100,000 subscriptions; triggers live two years, waiting workflows 90 days; deliveries begin half a second after the
     * subscription; 10 refusals suspend; dead letters are kept for 14 days.
     *
     * @return the defaults
     */
    public static WebhookRules defaults() {
        return new WebhookRules(
                100_000,
                Duration.ofMinutes(1),
                Duration.ofDays(730),
                Duration.ofDays(90),
                Duration.ofMillis(500),
                200,
                4,
                20_000,
                10,
                5,
                Duration.ofDays(2),
                Duration.ofDays(14));
    }

    /**
     * The same, with another bound.
     *
     * @param most how many subscriptions may be kept
     * @return the rules
     */
    public WebhookRules withSubscriptions(int most) {
        return copy(most, subscriptionLifetime, waitingLifetime, deliverAfter, suspendAfter);
    }

    /**
     * The same, with other lifetimes.
     *
     * @param trigger how long a trigger's subscription lives
     * @param action how long a webhook action waits
     * @return the rules
     */
    public WebhookRules withLifetimes(Duration trigger, Duration action) {
        return copy(subscriptions, trigger, action, deliverAfter, suspendAfter);
    }

    /**
     * The same, with another start of deliveries.
     *
     * @param pause between a subscription and its first delivery
     * @return the rules
     */
    public WebhookRules withDeliverAfter(Duration pause) {
        return copy(subscriptions, subscriptionLifetime, waitingLifetime, pause, suspendAfter);
    }

    /**
     * The same, with other patience for refusals.
     *
     * @param refusals so many in a row suspend a subscription
     * @return the rules
     */
    public WebhookRules withSuspendAfter(int refusals) {
        return copy(subscriptions, subscriptionLifetime, waitingLifetime, deliverAfter, refusals);
    }

    private WebhookRules copy(int most, Duration trigger, Duration action, Duration pause, int refusals) {
        return new WebhookRules(
                most,
                retryAfterFull,
                trigger,
                action,
                pause,
                page,
                fanOuts,
                deliveries,
                refusals,
                matchAttempts,
                answeredRetention,
                deadLetterRetention);
    }
}
