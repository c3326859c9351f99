package dev.troodon.annotations;

/** How mature a connector or an operation is. */
public enum Status {
    /** Nothing is said. */
    UNSAID,
    /** It may still change. */
    PREVIEW,
    /** It is there to stay. */
    PRODUCTION
}
