package dev.troodon.runtime.binding;

import dev.troodon.handles.Callback;
import dev.troodon.handles.Caller;
import dev.troodon.handles.Continuation;
import dev.troodon.handles.Cursor;
import dev.troodon.handles.JobContext;
import dev.troodon.handles.ResponseHeaders;
import dev.troodon.runtime.generated.Call;
import dev.troodon.runtime.generated.Parameter;
import dev.troodon.runtime.http.Answer;
import dev.troodon.runtime.http.ServerRequest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One call with decoded inputs. The handle is what its pattern gives a method: a job, a cursor, a callback, or none. */
public final class BoundCall implements Call {
    private final Binding binding;
    private final @Nullable Object[] values;
    private final Supplier<Caller> caller;
    private final @Nullable ServerRequest request;
    private final @Nullable Object handle;
    private @Nullable HeaderCollector headers;

    /**
     * A call whose caller is known.
     *
     * @param binding decoded the values
     * @param values one for each parameter
     * @param caller who calls
     * @param request where {@code @Context} objects are; null if the request is over
     * @param handle the pattern's; null if it has none
     */
    public BoundCall(
            Binding binding,
            @Nullable Object[] values,
            Caller caller,
            @Nullable ServerRequest request,
            @Nullable Object handle) {
        this(binding, values, () -> caller, request, handle);
    }

    /**
     * A call whose caller is found out when somebody asks.
     *
     * @param binding decoded the values
     * @param values one for each parameter
     * @param caller who calls
     * @param request where {@code @Context} objects are; null if the request is over
     * @param handle the pattern's; null if it has none
     */
    public BoundCall(
            Binding binding,
            @Nullable Object[] values,
            Supplier<Caller> caller,
            @Nullable ServerRequest request,
            @Nullable Object handle) {
        this.binding = binding;
        this.values = values;
        this.caller = caller;
        this.request = request;
        this.handle = handle;
    }

    @Override
    @SuppressWarnings("unchecked") // decoded by the parameter's own type
    public <T> @Nullable T value(Parameter<T> parameter) {
        return (T) values[binding.indexOf(parameter)];
    }

    @Override
    public <T> T context(Class<T> type) {
        if (request == null) {
            throw new IllegalStateException(
                    "The request is over: a job or a filter has no " + type.getSimpleName() + ".");
        }
        return request.context(type);
    }

    @Override
    public Caller caller() {
        return caller.get();
    }

    @Override
    public Continuation continuation() {
        if (request == null) {
            throw new IllegalStateException("The request is over: it asks for no page.");
        }
        return PageRequest.of(request);
    }

    @Override
    public ResponseHeaders responseHeaders() {
        if (request == null) {
            throw new IllegalStateException("The request is over: its answer takes no headers.");
        }
        if (headers == null) {
            headers = new HeaderCollector();
        }
        return headers;
    }

    /**
     * The answer with the headers that the service has set.
     *
     * @param answer a successful answer
     * @return the answer
     */
    public Answer finished(Answer answer) {
        return headers == null ? answer : headers.on(answer);
    }

    @Override
    public JobContext job() {
        return handle(JobContext.class);
    }

    @Override
    @SuppressWarnings("unchecked") // the caller vouches for it
    public <C extends Comparable<? super C>> Cursor<C> cursor() {
        return (Cursor<C>) handle(Cursor.class);
    }

    @Override
    @SuppressWarnings("unchecked") // the caller vouches for it
    public <R> Callback<R> callback() {
        return (Callback<R>) handle(Callback.class);
    }

    private <H> H handle(Class<H> type) {
        if (type.isInstance(handle)) {
            return type.cast(handle);
        }
        throw new IllegalStateException("The operation's pattern has no " + type.getSimpleName() + ".");
    }
}
