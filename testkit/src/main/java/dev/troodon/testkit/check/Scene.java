package dev.troodon.testkit.check;

/** What was done around a callback URL before looking at what was posted to it. */
public enum Scene {
    /** Subscribed, then an event happened. */
    EVENT,
    /** An event happened and the callback URL answered 429 with a {@code Retry-After} of one second, once. */
    THROTTLED,
    /** An event happened and the callback URL answered 503, once. */
    UNAVAILABLE,
    /** An event happened, the callback URL answered 410, then a second event happened. */
    GONE,
    /** Unsubscribed, then an event happened. */
    UNSUBSCRIBED,
    /** Subscribed twice with one callback URL, then an event happened. */
    SUBSCRIBED_TWICE,
    /** A waiting action was answered twice. */
    ANSWERED_TWICE
}
