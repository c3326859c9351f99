package dev.troodon.runtime.serving;

import dev.troodon.runtime.binding.Binding;
import dev.troodon.runtime.binding.BoundCall;
import dev.troodon.runtime.binding.Inputs;
import dev.troodon.runtime.engine.StoredSubscription;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What webhook triggers and webhook actions do differently. */
interface WebhookPattern {
    String operationId();

    Binding binding();

    SubscribeBody body();

    /** The values that an event must equal. */
    Map<String, String> keys(@Nullable Object[] values);

    /** Whether the first delivery ends it. */
    boolean once();

    Optional<Duration> timeout();

    /** The last word before the subscription is active. */
    void begin(StoredSubscription subscription) throws Exception;

    /** The call that a kept subscription stands for. */
    default BoundCall call(StoredSubscription subscription, @Nullable Object handle) {
        Inputs inputs = Inputs.of(subscription.request());
        body().name(inputs, subscription.id());
        return new BoundCall(binding(), binding().decode(inputs), subscription.caller(), null, handle);
    }
}
