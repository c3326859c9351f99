package dev.troodon.runtime.generated;

import dev.troodon.handles.EventOptions;
import dev.troodon.handles.EventPublisher;
import dev.troodon.handles.Replies;
import dev.troodon.runtime.ConnectorRuntime;
import dev.troodon.runtime.engine.Bytes;
import dev.troodon.runtime.engine.OperationKey;
import dev.troodon.runtime.engine.StoredAnswer;
import dev.troodon.runtime.http.Answer;
import dev.troodon.runtime.json.Codec;
import dev.troodon.runtime.json.ValueWriter;
import java.util.Optional;
import java.util.function.Function;

/** Makes what an application publishes events and answers waiting workflows with. Thread-safe. */
public final class Handles {
    private final ConnectorRuntime runtime;
    private final ConnectorDefinition definition;
    private final Codec codec;

    private Handles(ConnectorRuntime runtime, ConnectorDefinition definition) {
        this.runtime = runtime;
        this.definition = definition;
        this.codec = Codec.of(definition);
    }

    /**
     * For a connector.
     *
     * @param runtime what the application's connectors share
     * @param definition the connector
     * @return the handles
     */
    public static Handles of(ConnectorRuntime runtime, ConnectorDefinition definition) {
        return new Handles(runtime, definition);
    }

    /**
     * Publishes events of a webhook trigger.
     *
     * @param operationId the trigger
     * @param event the event's type
     * @param keys what subscribers' keys must equal
     * @param <E> the event
     * @return the publisher
     */
    public <E> EventPublisher<E> publisher(String operationId, JsonType<E> event, Function<? super E, Keys> keys) {
        OperationKey operation = new OperationKey(definition.id(), operationId);
        ValueWriter writer = codec.writer(event);
        return (happened, options) -> {
            requireTenant(options, operationId);
            return runtime.webhooks()
                    .publish(
                            operation,
                            options.tenant(),
                            keys.apply(happened).values(),
                            content(writer, happened),
                            options.headers());
        };
    }

    /**
     * Answers workflows that wait on a webhook action.
     *
     * @param operationId the action
     * @param reply the answer's type
     * @param <R> the answer
     * @return the replies
     */
    public <R> Replies<R> replies(String operationId, JsonType<R> reply) {
        OperationKey operation = new OperationKey(definition.id(), operationId);
        ValueWriter writer = codec.writer(reply);
        return (callbackId, answer) -> runtime.webhooks().reply(operation, callbackId, content(writer, answer));
    }

    private void requireTenant(EventOptions options, String operationId) {
        if (runtime.settings().tenantResolver().isPresent() && options.tenant().isEmpty()) {
            throw new IllegalArgumentException("An event of " + operationId + " was published without a tenant, but the"
                    + " runtime tells tenants apart. Publish it with EventOptions.NONE.withTenant(...).");
        }
    }

    private static StoredAnswer content(ValueWriter writer, Object value) {
        return new StoredAnswer(200, Optional.of(Answer.JSON), Bytes.of(writer.bytes(value)));
    }
}
