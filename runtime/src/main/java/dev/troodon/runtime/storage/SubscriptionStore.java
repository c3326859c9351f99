package dev.troodon.runtime.storage;

import dev.troodon.runtime.engine.Admission;
import dev.troodon.runtime.engine.Bytes;
import dev.troodon.runtime.engine.StoredSubscription;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Keeps subscriptions: pending, then active, then ended. Ending one lets go of its callback and of what is on its way to it;
 * what remains until it may be forgotten is whether it was answered. Thread-safe; every command is atomic.
 */
public interface SubscriptionStore {
    /**
     * A random key made once for the storage and the same on all nodes that share it, to hash callback URLs with.
     *
     * @return at least 32 bytes; a secret
     */
    Bytes hashKey();

    /**
     * Keeps a pending subscription.
     *
     * @param subscription the subscription
     * @param callback where it posts to
     * @param idempotencyKey if a subscription was added for the same operation, tenant and callback under the same key and is
     *     active, or has ended and is remembered as answered, nothing happens and that subscription is the answer, also when
     *     there is no room. If it is still pending, nobody knows yet what will become of it: there is no room
     * @param capacity how many may be pending or active, over all operations
     * @return the subscription, the earlier subscription, or that there is no room
     */
    Admission<StoredSubscription> add(
            StoredSubscription subscription,
            CallbackAddress callback,
            Optional<String> idempotencyKey,
            Capacity capacity);

    /**
     * Makes a pending subscription active. Older active ones of the same operation, tenant and callback hash end, and what
     * was on its way to them is from now on on its way to this one. An answer that was waiting becomes due.
     *
     * @param id its id
     * @param deliverFrom nothing is due before this: the answer to the subscribing request has to be out first
     * @param forgetAt when the superseded ones may be forgotten
     * @return the superseded ones; empty if the subscription is not pending, in which case nothing happens
     */
    Optional<List<StoredSubscription>> activate(String id, Instant deliverFrom, Instant forgetAt);

    /**
     * A subscription as it stands.
     *
     * @param id its id
     * @param now one that has expired by now is not found
     * @return the subscription, pending or active
     */
    Optional<StoredSubscription> find(String id, Instant now);

    /**
     * Ends a subscription.
     *
     * @param id its id
     * @param forgetAt when it may be forgotten
     * @return the subscription, if this ended it
     */
    Optional<StoredSubscription> end(String id, Instant forgetAt);

    /**
     * Ends the subscriptions of a connector that post to a callback.
     *
     * @param connector the connector's id
     * @param tenant the tenant
     * @param callbackHash the callback's hash
     * @param forgetAt when they may be forgotten
     * @return those that this ended
     */
    List<StoredSubscription> endByCallback(
            String connector, Optional<String> tenant, Bytes callbackHash, Instant forgetAt);

    /**
     * Ends the subscriptions of a connector that post to a callback, of all tenants.
     *
     * @param connector the connector's id
     * @param callbackHash the callback's hash
     * @param forgetAt when they may be forgotten
     * @return those that this ended
     */
    List<StoredSubscription> endByCallback(String connector, Bytes callbackHash, Instant forgetAt);

    /**
     * Ends subscriptions that have expired.
     *
     * @param now those that expire before or at this
     * @param forgetAt when they may be forgotten
     * @param limit at most so many
     * @return those that this ended
     */
    List<StoredSubscription> endExpired(Instant now, Instant forgetAt, int limit);

    /**
     * Drops subscriptions that never became active: the process that validated them has died.
     *
     * @param before those added before this
     * @param limit at most so many
     * @return how many are gone
     */
    int dropPending(Instant before, int limit);

    /**
     * Whom an event is for. Subscriptions activated between two pages come on a later page, so that one that supersedes
     * another does not miss what the other had not been offered yet.
     *
     * @param query which
     * @param from where an earlier page said the next begins; empty for the first
     * @param limit at most so many
     * @return a page; it may be empty and yet not the last
     */
    SubscriptionPage page(SubscriptionQuery query, Optional<String> from, int limit);

    /**
     * Offers events to a suspended subscription again.
     *
     * @param id its id
     * @return false if there is no such subscription
     */
    boolean resume(String id);

    /**
     * Forgets what is left of ended subscriptions whose time has come.
     *
     * @param now those to be forgotten before or at this
     * @param limit at most so many
     * @return how many are gone
     */
    int purge(Instant now, int limit);
}
