package dev.troodon.handles;

/**
 * Answers workflows that wait on one asynchronous webhook action. Safe for use by several threads.
 *
 * @param <T> the answer
 */
public interface Replies<T> {
    /**
     * Answers a waiting workflow. The answer is kept first and delivered in the background.
     *
     * @param callbackId the {@link Callback#id()} that the action was called with
     * @param answer what the workflow continues with
     * @return what became of it
     */
    ReplyResult reply(String callbackId, T answer);
}
