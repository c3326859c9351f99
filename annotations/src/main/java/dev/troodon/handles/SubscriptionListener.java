package dev.troodon.handles;

/**
 * Told when workflows subscribe and stop. A service that implements it is told of the connector's own subscriptions; the
 * generated resource sees to that.
 *
 * <p>Called from any thread. What {@code ended} throws is logged and otherwise ignored.
 */
public interface SubscriptionListener {
    /**
     * A workflow subscribes or begins to wait. It has no answer yet.
     *
     * @param subscription which
     * @throws OperationException to refuse it: the subscription is dropped and the caller gets this answer
     */
    default void subscribing(Subscription subscription) {}

    /**
     * A subscription or waiting callback has ended; nothing will be delivered to it any more.
     *
     * @param subscription which
     * @param end why
     */
    default void ended(Subscription subscription, SubscriptionEnd end) {}
}
