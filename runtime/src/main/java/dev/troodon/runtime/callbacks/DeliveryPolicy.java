package dev.troodon.runtime.callbacks;

/** Says what an attempt to deliver means. Thread-safe. */
@FunctionalInterface
public interface DeliveryPolicy {
    /**
     * Judges an attempt.
     *
     * @param attempt the attempt
     * @return what follows from it
     */
    Verdict judge(DeliveryAttempt attempt);
}
