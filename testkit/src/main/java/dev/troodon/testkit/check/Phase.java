package dev.troodon.testkit.check;

/** What a request was for. */
public enum Phase {
    /** Runs an action. */
    ACTION,
    /** Asks for the outcome of a job. */
    JOB,
    /** Polls a trigger for the first time. */
    FIRST_POLL,
    /** Polls a trigger at the address handed out by the poll before. */
    NEXT_POLL,
    /** Hands over a callback URL. */
    SUBSCRIBE,
    /** Takes a callback URL back. */
    UNSUBSCRIBE,
    /** Fills a drop-down or a schema in the designer. */
    LOOKUP,
    /** Asks for the next page of a result. */
    PAGE;

    /** Whether this polls a trigger. */
    public boolean isPoll() {
        return this == FIRST_POLL || this == NEXT_POLL;
    }
}
