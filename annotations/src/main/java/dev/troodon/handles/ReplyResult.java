package dev.troodon.handles;

/** What became of an answer to a waiting workflow. */
public enum ReplyResult {
    /** It is kept and will be delivered. */
    ACCEPTED,
    /** An earlier answer was kept; this one is dropped. */
    ALREADY_ANSWERED,
    /** Nobody waits under this id: it was never given out, or the workflow stopped waiting. */
    UNKNOWN
}
