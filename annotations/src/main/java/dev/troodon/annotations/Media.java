package dev.troodon.annotations;

/** What a designer can show or play. */
public enum Media {
    /** A picture. */
    IMAGE,
    /** A sound. */
    AUDIO
}
