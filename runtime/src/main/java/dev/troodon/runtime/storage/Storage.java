package dev.troodon.runtime.storage;

/**
 * Keeps what the engines must not lose, and hands out work when it is due. Thread-safe. Every command of its stores is
 * atomic, and may throw an unchecked exception of the implementation's choosing when the storage cannot be reached; nothing
 * has happened then, or all of it has.
 */
public interface Storage extends AutoCloseable {
    /**
     * The jobs.
     *
     * @return the same store every time
     */
    JobStore jobs();

    /**
     * The subscriptions.
     *
     * @return the same store every time
     */
    SubscriptionStore subscriptions();

    /**
     * The published events and the answers to waiting workflows.
     *
     * @return the same store every time
     */
    EventStore events();

    /**
     * What is on its way to callbacks.
     *
     * @return the same store every time
     */
    DeliveryStore deliveries();

    /**
     * How much work the storage can hand out at once, where that is less than wanted.
     *
     * @param wanted what the settings ask for
     * @return what there will be after a start with these limits
     */
    default WorkLimits within(WorkLimits wanted) {
        return wanted;
    }

    /**
     * Begins to hand out due work, on threads of the storage. Commands work before that too.
     *
     * @param handler does the work
     * @param limits how much of it at once
     * @throws IllegalStateException if it was started before
     */
    void start(WorkHandler handler, WorkLimits limits);

    /**
     * Hands out no more work. What was handed out goes on, and the stores still answer. Doing it twice does nothing.
     */
    void stop();

    /**
     * Whether what is kept is gone when the process ends.
     *
     * @return true for a storage in memory
     */
    boolean forgets();

    /** Stops, and lets go of what the storage holds. Work that has no result yet is handed out again after a start. */
    @Override
    void close();
}
