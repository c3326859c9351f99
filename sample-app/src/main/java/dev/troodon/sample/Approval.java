package dev.troodon.sample;

import java.time.Instant;

/**
 * A person's answer.
 *
 * @param approved Whether the answer is yes.
 * @param comment What the person added; may be empty.
 * @param answeredAt When.
 */
public record Approval(boolean approved, String comment, Instant answeredAt) {}
