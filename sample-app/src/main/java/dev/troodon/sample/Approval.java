package dev.troodon.sample;

import java.time.Instant;

/**
 * A person's answer.
 *
 * @param approved whether the answer is yes
 * @param comment what the person added; may be empty
 * @param answeredAt when
 */
public record Approval(boolean approved, String comment, Instant answeredAt) {}
