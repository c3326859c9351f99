package dev.troodon.runtime.callbacks;

import java.time.Duration;
import java.time.Instant;

/**
 * An attempt to deliver, to be judged.
 *
 * @param number 1 for the first
 * @param age how long ago the delivery was created
 * @param now the time
 * @param outcome how it went
 */
public record DeliveryAttempt(int number, Duration age, Instant now, CallbackOutcome outcome) {}
