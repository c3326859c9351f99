package dev.troodon.runtime.serving;

import dev.troodon.runtime.engine.StoredEvent;
import dev.troodon.runtime.engine.StoredSubscription;
import dev.troodon.runtime.generated.Operation;
import dev.troodon.runtime.generated.Operation.KeyParameter;
import dev.troodon.runtime.generated.Parameter;
import dev.troodon.runtime.json.BodyReader;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A webhook trigger: each event is offered to the service together with each subscriber's filter. */
final class TriggerPattern<E> implements WebhookPattern {
    private final Operation.WebhookTrigger<E> operation;
    private final SubscribeRequest request;
    private final BodyReader events;
    private final List<Parameter<?>> parameters;

    TriggerPattern(Front front, Operation.WebhookTrigger<E> operation) {
        this.operation = operation;
        this.request = SubscribeRequest.of(front, operation, operation.callback());
        this.events = front.codec().bodyReader(operation.event());
        this.parameters = operation.parameters();
        front.webhooks().register(front.key(operation.id()), this::matches);
    }

    @Override
    public SubscribeRequest request() {
        return request;
    }

    @Override
    public Map<String, String> keys(@Nullable Object[] values) {
        Map<String, String> keys = new HashMap<>();
        for (KeyParameter key : operation.keys()) {
            Object value = values[parameters.indexOf(key.parameter())];
            Object present = value instanceof Optional<?> optional ? optional.orElse(null) : value;
            // A subscriber without a value for a key wants events of every value.
            if (present != null) {
                keys.put(key.name(), present.toString());
            }
        }
        return keys;
    }

    @Override
    public boolean once() {
        return false;
    }

    @Override
    public Optional<Duration> timeout() {
        return Optional.empty();
    }

    @Override
    public void begin(StoredSubscription subscription) {
        // The filter was decoded already, and the service is asked only about events.
    }

    @SuppressWarnings("unchecked") // read as the trigger's event type
    private boolean matches(StoredSubscription subscription, StoredEvent event) throws Exception {
        Object content = events.read(event.content().body().toArray());
        return operation.matching().matches(request.call(subscription, null), (E)
                Objects.requireNonNull(content, "event"));
    }
}
