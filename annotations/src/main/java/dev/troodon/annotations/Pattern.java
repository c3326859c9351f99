package dev.troodon.annotations;

/** How an action answers. */
public enum Pattern {
    /** At once, with the result: for work well below 100 seconds. */
    STANDARD,

    /** With 202, a {@code Location} and a {@code Retry-After}; the workflow asks there until the result is ready. */
    ASYNC_POLLING,

    /** With 201; the workflow sleeps until the result is posted to its callback URL. The method takes a {@code Callback}. */
    ASYNC_WEBHOOK
}
