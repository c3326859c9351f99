package dev.troodon.annotations;

/** How dates, times and durations are written in JSON. */
public enum DateStyle {
    /** Text, such as {@code 2026-01-31T12:00:00Z}. */
    ISO_8601,

    /** Instants as whole milliseconds since 1970-01-01T00:00:00Z; local dates and times stay text. */
    EPOCH_MILLIS
}
