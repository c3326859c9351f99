package dev.troodon.runtime.callbacks;

import java.time.Duration;

/** What an attempt to deliver means. */
public sealed interface Verdict {
    /** It was received. */
    record Delivered() implements Verdict {}

    /**
     * It is to be tried again.
     *
     * @param after not before this has passed
     */
    record Retry(Duration after) implements Verdict {}

    /**
     * It is given up, and that says nothing about the subscription.
     *
     * @param reason why; holds no secret
     */
    record GiveUp(String reason) implements Verdict {}

    /**
     * The callback will not have it. It is given up; so many in a row suspend the subscription.
     *
     * @param reason why; holds no secret
     */
    record Refused(String reason) implements Verdict {}

    /** The workflow is gone: the subscription ends. */
    record Gone() implements Verdict {}
}
