package dev.troodon.runtime.generated;

/**
 * Asks a service whether an event is one for a subscriber.
 *
 * @param <E> the event
 */
@FunctionalInterface
public interface Matching<E> {
    /**
     * Asks.
     *
     * @param subscription the subscriber's inputs
     * @param event the event
     * @return whether to deliver it
     * @throws Exception whatever the service throws
     */
    boolean matches(Call subscription, E event) throws Exception;
}
