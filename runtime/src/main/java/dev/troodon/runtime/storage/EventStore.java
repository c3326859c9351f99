package dev.troodon.runtime.storage;

import dev.troodon.handles.ReplyResult;
import dev.troodon.runtime.engine.StoredEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps published events and answers until everything is delivered. Thread-safe; every command is atomic. */
public interface EventStore {
    /**
     * Keeps an event, whatever the number of its subscribers, and makes its fan-out due. Joins the caller's transaction
     * where the storage has such a thing.
     *
     * @param event the event
     */
    void publish(StoredEvent event);

    /**
     * An event that is being offered to subscribers.
     *
     * @param id its id
     * @return the event and how far it is; empty if it was offered to everybody
     */
    Optional<FanOutState> fanOut(String id);

    /**
     * Creates the deliveries of one page, each due at once but not before its subscription delivers, and notes how far the
     * event is. Subscribers that have ended meanwhile, or already have a delivery of this event, are passed over.
     *
     * @param id the event
     * @param recipients the subscribers
     * @param next where the next page begins; empty if this was the last
     * @param now the time
     */
    void fannedOut(String id, List<Recipient> recipients, Optional<String> next, Instant now);

    /**
     * Keeps the answer to a waiting workflow. Its delivery is due at once, but not before the subscription is active and
     * delivers. Only the first answer counts.
     *
     * @param answer the answer; its operation must be that of the subscription
     * @param subscriptionId who waits
     * @param deliveryId the id of the new delivery
     * @return what became of it; one that was answered and has ended is still known until it is forgotten
     */
    ReplyResult reply(StoredEvent answer, String subscriptionId, String deliveryId);
}
