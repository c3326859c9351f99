package dev.troodon.runtime.serving;

import dev.troodon.runtime.engine.StoredSubscription;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What webhook triggers and webhook actions do differently. */
interface WebhookPattern {
    SubscribeRequest request();

    /** The values that an event must equal. */
    Map<String, String> keys(@Nullable Object[] values);

    /** Whether the first delivery ends it. */
    boolean once();

    Optional<Duration> timeout();

    /** The last word before the subscription is active. */
    void begin(StoredSubscription subscription) throws Exception;
}
