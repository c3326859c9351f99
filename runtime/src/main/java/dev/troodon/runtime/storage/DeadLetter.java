package dev.troodon.runtime.storage;

import dev.troodon.runtime.engine.OperationKey;
import java.time.Instant;

/**
 * A delivery that was given up.
 *
 * @param deliveryId its id
 * @param eventId the event
 * @param subscriptionId the subscriber
 * @param operation the operation
 * @param host the callback's host
 * @param reason why, for an operator; holds no secret
 * @param attempts how many attempts were made
 * @param at when it was given up
 */
public record DeadLetter(
        String deliveryId,
        String eventId,
        String subscriptionId,
        OperationKey operation,
        String host,
        String reason,
        int attempts,
        Instant at) {}
