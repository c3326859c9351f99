package dev.troodon.handles;

/**
 * Publishes events to the subscribers of one webhook trigger. Safe for use by several threads.
 *
 * @param <E> the event
 */
public interface EventPublisher<E> {
    /**
     * Publishes an event to every subscriber whose filter it passes. The event is kept first; matching and delivery happen
     * in the background.
     *
     * @param event the event
     * @return the event's id, sent along with every delivery of it
     */
    default String publish(E event) {
        return publish(event, EventOptions.NONE);
    }

    /**
     * Publishes an event with headers or to one tenant only.
     *
     * @param event the event
     * @param options headers and tenant
     * @return the event's id, sent along with every delivery of it
     */
    String publish(E event, EventOptions options);
}
