package dev.troodon.runtime.storage;

/** Something that is due. It names what is kept, and holds none of it. */
public sealed interface Work {
    /**
     * A job is to be run.
     *
     * @param jobId which
     */
    record RunJob(String jobId) implements Work {}

    /**
     * An event is to be offered to the next page of subscribers.
     *
     * @param eventId which
     */
    record FanOut(String eventId) implements Work {}

    /**
     * A delivery is to be tried.
     *
     * @param deliveryId which
     * @param host the callback's host, in lower case: work for one host must not hold up that for another
     */
    record Deliver(String deliveryId, String host) implements Work {}

    /** What is old is to be cleared away. Due again and again, on one node of those that share the storage. */
    record Housekeeping() implements Work {}
}
