package dev.troodon.annotations;

/** What becomes of a job whose process ended before it had an outcome. */
public enum Restart {
    /** It runs again; {@code JobContext.attempt()} tells that it does. */
    AGAIN,

    /** It ends as interrupted: for work that must not be done twice. */
    NEVER
}
