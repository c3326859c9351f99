package dev.troodon.runtime.generated;

import dev.troodon.handles.Callback;
import dev.troodon.handles.Caller;
import dev.troodon.handles.Continuation;
import dev.troodon.handles.Cursor;
import dev.troodon.handles.JobContext;
import dev.troodon.handles.ResponseHeaders;
import org.jspecify.annotations.Nullable;

/** One call of a service method: its decoded inputs and its handles. Valid during the call. */
public interface Call {
    /**
     * A decoded input.
     *
     * @param parameter one of the operation's parameters
     * @param <T> its type
     * @return its value; null only where the parameter is optional without default and not an {@code Optional}
     */
    <T> @Nullable T value(Parameter<T> parameter);

    /**
     * What JAX-RS injects with {@code @Context}, passed through.
     *
     * @param type its type
     * @param <T> its type
     * @return the object that the resource method was given
     */
    <T> T context(Class<T> type);

    /**
     * Who calls.
     *
     * @return the caller
     */
    Caller caller();

    /**
     * Which page is asked for.
     *
     * @return the continuation
     * @throws IllegalStateException if the request is over
     */
    Continuation continuation();

    /**
     * Takes headers of the answer.
     *
     * @return the same for each call of this method
     * @throws IllegalStateException if the operation is not a standard action
     */
    ResponseHeaders responseHeaders();

    /**
     * The job that the call is.
     *
     * @return the context
     * @throws IllegalStateException if the operation is not an asynchronous polling action
     */
    JobContext job();

    /**
     * Where the polling workflow stands. The caller vouches for {@code C}.
     *
     * @param <C> the position's type
     * @return the cursor
     * @throws IllegalStateException if the operation is not a polling trigger
     */
    <C extends Comparable<? super C>> Cursor<C> cursor();

    /**
     * The callback that waits for the answer. The caller vouches for {@code R}.
     *
     * @param <R> the answer
     * @return the callback
     * @throws IllegalStateException if the operation is not an asynchronous webhook action
     */
    <R> Callback<R> callback();
}
