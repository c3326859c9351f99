package dev.troodon.runtime.engine;

/** Asks a service whether an event is one for a subscriber. */
@FunctionalInterface
public interface EventMatcher {
    /**
     * Asks.
     *
     * @param subscription the subscriber
     * @param event the event
     * @return whether to deliver it
     * @throws Exception whatever the service throws; the event is then offered to this subscriber again later, a few times
     */
    boolean matches(StoredSubscription subscription, StoredEvent event) throws Exception;
}
