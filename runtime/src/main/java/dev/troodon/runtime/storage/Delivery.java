package dev.troodon.runtime.storage;

import dev.troodon.runtime.engine.StoredEvent;
import dev.troodon.runtime.engine.StoredSubscription;
import java.time.Instant;

/**
 * Something on its way to a callback. An immutable snapshot.
 *
 * @param id its id
 * @param subscription who gets it
 * @param callback where it is posted
 * @param event what is posted
 * @param matched whether the event is known to be one for the subscriber
 * @param suspended whether the subscription is suspended
 * @param attempts how many attempts have failed
 * @param since when it was created
 */
public record Delivery(
        String id,
        StoredSubscription subscription,
        CallbackAddress callback,
        StoredEvent event,
        boolean matched,
        boolean suspended,
        int attempts,
        Instant since) {}
