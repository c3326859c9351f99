package dev.troodon.runtime.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects what operations of all patterns have, and ends in one of them. Not thread-safe. */
public final class OperationBuilder {
    private final String id;
    private final String path;
    private final List<Parameter<?>> parameters = new ArrayList<>();
    private @Nullable JsonType<?> result;
    private int status;
    private List<String> consumes = List.of();
    private List<String> produces = List.of();
    private Optional<String> nextLink = Optional.empty();

    OperationBuilder(String id, String path) {
        this.id = id;
        this.path = path;
    }

    /**
     * The inputs.
     *
     * @param all in the order of the service method
     * @return this builder
     */
    public OperationBuilder taking(Parameter<?>... all) {
        parameters.addAll(List.of(all));
        return this;
    }

    /**
     * What the method returns.
     *
     * @param type without {@code Optional} and {@code CompletionStage}
     * @return this builder
     */
    public OperationBuilder returning(JsonType<?> type) {
        result = type;
        return this;
    }

    /**
     * What the body of a request may be.
     *
     * @param types media types
     * @return this builder
     */
    public OperationBuilder consuming(String... types) {
        consumes = List.of(types);
        return this;
    }

    /**
     * What a result may be.
     *
     * @param types media types, the one that is sent if nothing is asked for first
     * @return this builder
     */
    public OperationBuilder producing(String... types) {
        produces = List.of(types);
        return this;
    }

    /**
     * Which status the successful answer has.
     *
     * @param code the HTTP status
     * @return this builder
     */
    public OperationBuilder answering(int code) {
        status = code;
        return this;
    }

    /**
     * That results are pages.
     *
     * @param property the property of the result that holds a token and is to hold a link
     * @return this builder
     */
    public OperationBuilder paging(String property) {
        nextLink = Optional.of(property);
        return this;
    }

    /**
     * A standard action.
     *
     * @param invocation calls the method
     * @return the operation
     */
    public Operation.Action action(Invocation invocation) {
        return new Operation.Action(id, path, parameters, result, exchange(), invocation);
    }

    /**
     * A standard action without a result.
     *
     * @param invocation calls the method
     * @return the operation
     */
    public Operation.Action voidAction(VoidInvocation invocation) {
        return new Operation.Action(id, path, parameters, result, exchange(), discarding(invocation));
    }

    /**
     * An asynchronous polling action.
     *
     * @param settings how it is run
     * @param invocation calls the method
     * @return the operation
     */
    public Operation.JobAction job(Operation.JobSettings settings, Invocation invocation) {
        return new Operation.JobAction(
                id,
                path,
                parameters,
                result,
                settings.retryAfterSeconds(),
                settings.timeoutSeconds(),
                settings.restarts(),
                exchange(),
                invocation);
    }

    /**
     * An asynchronous polling action without a result.
     *
     * @param settings how it is run
     * @param invocation calls the method
     * @return the operation
     */
    public Operation.JobAction voidJob(Operation.JobSettings settings, VoidInvocation invocation) {
        return job(settings, discarding(invocation));
    }

    /**
     * An asynchronous webhook action.
     *
     * @param callback where the callback URL is
     * @param reply the answer's type
     * @param timeoutSeconds how long the workflow may wait; 0 leaves it to the runtime
     * @param invocation calls the method
     * @return the operation
     */
    public Operation.WebhookAction webhookAction(
            Operation.CallbackLocation callback, JsonType<?> reply, long timeoutSeconds, VoidInvocation invocation) {
        return new Operation.WebhookAction(id, path, parameters, callback, reply, timeoutSeconds, invocation);
    }

    /**
     * A polling trigger.
     *
     * @param settings how it is polled
     * @param item what a poll hands out
     * @param position what items are ordered by
     * @param invocation calls the method
     * @return the operation
     */
    public Operation.PollingTrigger pollingTrigger(
            Operation.PollSettings settings, JsonType<?> item, JsonType<?> position, Invocation invocation) {
        return new Operation.PollingTrigger(
                id,
                path,
                parameters,
                item,
                position,
                settings.batch(),
                settings.retryAfterSeconds(),
                settings.limit(),
                settings.startsWithExisting(),
                settings.settleSeconds(),
                settings.collection(),
                invocation);
    }

    /**
     * A webhook trigger.
     *
     * @param callback where the callback URL is
     * @param event the event's type
     * @param keys the filter's parameters that an event must equal
     * @param matching asks the service
     * @param <E> the event's type
     * @return the operation
     */
    public <E> Operation.WebhookTrigger<E> webhookTrigger(
            Operation.CallbackLocation callback,
            JsonType<E> event,
            List<Operation.KeyParameter> keys,
            Matching<E> matching) {
        return new Operation.WebhookTrigger<>(id, path, parameters, callback, event, keys, matching);
    }

    private Exchange exchange() {
        boolean usual = status == 0 && consumes.isEmpty() && produces.isEmpty() && nextLink.isEmpty();
        return usual ? Exchange.USUAL : new Exchange(status, consumes, produces, nextLink);
    }

    private static Invocation discarding(VoidInvocation invocation) {
        return call -> {
            invocation.invoke(call);
            return null;
        };
    }
}
