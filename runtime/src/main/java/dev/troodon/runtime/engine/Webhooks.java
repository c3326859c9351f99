package dev.troodon.runtime.engine;

import dev.troodon.handles.ReplyResult;
import dev.troodon.handles.SubscriptionListener;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Keeps subscriptions and delivers events and replies to their callbacks, in the background. Thread-safe. */
public interface Webhooks {
    /**
     * Says how an operation's events are matched. Events of an operation that nobody registered are kept.
     *
     * @param operation the operation
     * @param matcher asks its service; replaces an earlier one
     */
    void register(OperationKey operation, EventMatcher matcher);

    /**
     * Names somebody to be told when subscriptions of a connector end.
     *
     * @param connector the connector's id
     * @param listener the listener
     */
    void listen(String connector, SubscriptionListener listener);

    /**
     * Keeps a subscription: stored pending, validated, then active. If the validation throws, nothing is kept and the
     * exception passes. A reply that comes before it is active waits. An active subscription of the same operation and
     * caller's tenant with the same callback is superseded: its id stays good for unsubscribing, without touching the newer.
     *
     * <p>A request that repeats an earlier one under its idempotency key gets the subscription that is there, and nothing is
     * validated again. While the earlier one is still being validated, it gets that there is no room, so that it is repeated
     * when the outcome is known.
     *
     * @param subscription the subscription
     * @param validation what must succeed before it is active
     * @return whether it was kept
     * @throws CallbackRefusedException if the callback URL is not one to post to
     */
    Admission<StoredSubscription> subscribe(NewSubscription subscription, Consumer<StoredSubscription> validation);

    /**
     * A subscription as it stands.
     *
     * @param id its id
     * @return the subscription, unless it has ended
     */
    Optional<StoredSubscription> find(String id);

    /**
     * Ends a subscription. Ending one that is unknown or ended does nothing.
     *
     * @param id its id
     */
    void unsubscribe(String id);

    /**
     * Ends all subscriptions of a connector that post to a callback. Does nothing if there are none.
     *
     * @param connector the connector's id
     * @param tenant the caller's tenant
     * @param callback the callback as it was given
     */
    void unsubscribe(String connector, Optional<String> tenant, URI callback);

    /**
     * Ends all subscriptions of a connector that post to a callback, whosever they are: for callers of whom nothing is known,
     * but who know the callback, which is a secret. Does nothing if there are none.
     *
     * @param connector the connector's id
     * @param callback the callback as it was given
     */
    void unsubscribe(String connector, URI callback);

    /**
     * Keeps an event and has it delivered in the background.
     *
     * @param operation whose subscribers it is for
     * @param tenant whose subscribers only
     * @param keys what subscribers' keys must equal
     * @param content what is posted
     * @param headers what the callback carries besides
     * @return the event's id
     */
    String publish(
            OperationKey operation,
            Optional<String> tenant,
            Map<String, String> keys,
            StoredAnswer content,
            Map<String, String> headers);

    /**
     * Answers a waiting workflow.
     *
     * @param operation the webhook action
     * @param id the subscription's id
     * @param content what is posted
     * @return what became of it
     */
    ReplyResult reply(OperationKey operation, String id, StoredAnswer content);
}
