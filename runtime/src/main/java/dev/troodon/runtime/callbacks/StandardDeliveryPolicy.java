package dev.troodon.runtime.callbacks;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/**
 * What Logic Apps' answers mean. Any 2xx is received. 404, 410, or an error that calls the workflow deleted: it is gone. 408,
 * 429, 5xx and no answer: again, later, as {@code Retry-After} says if it does, until the delivery is too old. Anything else
 * will not change by itself: refused. Immutable; thread-safe.
 */
public final class StandardDeliveryPolicy implements DeliveryPolicy {
    /** An engine that knows the workflow, but only as a deleted one, says so in the error's text and not in the status. */
    private static final Pattern DELETED =
            Pattern.compile("\\bstate\\b\\W{0,6}(?:is\\W{1,4})?deleted\\b", Pattern.CASE_INSENSITIVE);

    private final BackOff backOff;
    private final Duration longestAge;

    /**
     * A policy.
     *
     * @param firstRetry the wait after a first failure; doubles from there, and is jittered
     * @param longestRetry the longest wait, unless the callback asks for a longer one
     * @param longestAge older deliveries are given up
     */
    public StandardDeliveryPolicy(Duration firstRetry, Duration longestRetry, Duration longestAge) {
        this.backOff = new BackOff(firstRetry, longestRetry);
        this.longestAge = longestAge;
    }

    /**
     * 5 seconds, doubling up to 15 minutes, for 24 hours.
     *
     * @return the defaults
     */
    public static StandardDeliveryPolicy defaults() {
        return new StandardDeliveryPolicy(Duration.ofSeconds(5), Duration.ofMinutes(15), Duration.ofDays(1));
    }

    @Override
    public Verdict judge(DeliveryAttempt attempt) {
        if (attempt.outcome() instanceof CallbackOutcome.Answered answer) {
            return judge(attempt, answer);
        }
        if (attempt.outcome() instanceof CallbackOutcome.Forbidden forbidden) {
            return new Verdict.Refused(forbidden.reason());
        }
        return retry(attempt, Optional.empty(), attempt.outcome().toString());
    }

    private Verdict judge(DeliveryAttempt attempt, CallbackOutcome.Answered answer) {
        int status = answer.status();
        if (status >= 200 && status < 300) {
            return new Verdict.Delivered();
        }
        if (status == 408 || status == 429 || status >= 500) {
            Optional<Duration> asked = answer.retryAfter().flatMap(header -> RetryAfter.parse(header, attempt.now()));
            return retry(attempt, asked, "answered " + status);
        }
        boolean deleted = status >= 400 && DELETED.matcher(answer.body()).find();
        return status == 404 || status == 410 || deleted
                ? new Verdict.Gone()
                : new Verdict.Refused("answered " + status);
    }

    private Verdict retry(DeliveryAttempt attempt, Optional<Duration> asked, String reason) {
        Duration left = longestAge.minus(attempt.age());
        if (left.isNegative() || left.isZero()) {
            return new Verdict.GiveUp(reason);
        }
        Duration own = backOff.after(attempt.number(), ThreadLocalRandom.current());
        Duration wait = asked.filter(duration -> duration.compareTo(own) > 0).orElse(own);
        return new Verdict.Retry(wait.compareTo(left) > 0 ? left : wait);
    }
}
