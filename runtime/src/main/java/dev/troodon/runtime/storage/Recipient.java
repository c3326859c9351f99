package dev.troodon.runtime.storage;

/**
 * A subscriber that an event is to be delivered to.
 *
 * @param subscriptionId the subscriber
 * @param deliveryId the id of the new delivery
 * @param matched whether the event is known to be one for it; otherwise that is found out before the first attempt
 */
public record Recipient(String subscriptionId, String deliveryId, boolean matched) {}
