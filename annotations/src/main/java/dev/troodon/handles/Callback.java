package dev.troodon.handles;

/**
 * The callback of a workflow that waits for the answer to an asynchronous webhook action.
 *
 * <p>Keep the {@link #id()} with whatever will bring the answer about, and answer through the generated connector's
 * {@link Replies}; or answer at once. Safe for use by several threads.
 *
 * @param <T> the answer
 */
public interface Callback<T> {
    /**
     * Names the waiting workflow.
     *
     * @return an opaque, unguessable text, good for {@link Replies#reply}
     */
    String id();

    /**
     * Who asked.
     *
     * @return the caller as it was when the action was called
     */
    Caller caller();

    /**
     * Answers. An answer given before the method has returned is kept and sent when the subscription is active.
     *
     * @param answer what the workflow continues with
     * @return what became of it
     */
    ReplyResult reply(T answer);
}
