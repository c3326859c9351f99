package dev.troodon.runtime.storage;

import dev.troodon.runtime.engine.StoredSubscription;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Keeps what is on its way to callbacks, and what was given up. Commands on a delivery that is gone do nothing. Thread-safe;
 * every command is atomic.
 */
public interface DeliveryStore {
    /**
     * A delivery that is to be tried.
     *
     * @param id its id
     * @return the delivery; empty if it is done, given up or its subscription has ended
     */
    Optional<Delivery> find(String id);

    /**
     * Notes that the event is one for the subscriber.
     *
     * @param id the delivery
     */
    void matched(String id);

    /**
     * Drops a delivery: the event is not one for the subscriber.
     *
     * @param id the delivery
     */
    void discard(String id);

    /**
     * Notes an attempt that failed and will be repeated.
     *
     * @param id the delivery
     */
    void failed(String id);

    /**
     * Notes that a delivery was received. Refusals of its subscription are forgotten; a subscription that lives for one
     * answer ends.
     *
     * @param id the delivery
     * @param forgetAt when such a subscription may be forgotten
     * @return the subscription, if this ended it
     */
    Optional<StoredSubscription> delivered(String id, Instant forgetAt);

    /**
     * Gives a delivery up: it becomes a dead letter.
     *
     * @param id the delivery
     * @param reason why; holds no secret
     * @param now the time
     */
    void bury(String id, String reason, Instant now);

    /**
     * Gives a delivery up because the callback refused it, and suspends the subscription at so many refusals in a row.
     *
     * @param id the delivery
     * @param reason why; holds no secret
     * @param suspendAfter so many, at least 1
     * @param now the time
     * @return whether this suspended the subscription
     */
    boolean refused(String id, String reason, int suspendAfter, Instant now);

    /**
     * What was given up.
     *
     * @param limit at most so many
     * @return the latest first
     */
    List<DeadLetter> deadLetters(int limit);

    /**
     * Has a dead letter tried once more, due at once, as if it were new.
     *
     * @param id the delivery
     * @param now the time
     * @return false if there is no such dead letter, or its subscription has ended
     */
    boolean replay(String id, Instant now);

    /**
     * Forgets dead letters.
     *
     * @param before those given up before this
     * @param limit at most so many
     * @return how many are gone
     */
    int purge(Instant before, int limit);
}
