package dev.troodon.handles;

/** Why a subscription or waiting callback ended. */
public enum SubscriptionEnd {
    /** The workflow unsubscribed: it was switched off, changed or deleted, or its run ended. */
    UNSUBSCRIBED,
    /** The answer was delivered. */
    ANSWERED,
    /** A newer subscription with the same callback took its place. */
    SUPERSEDED,
    /** The callback answered that the workflow is gone. */
    GONE,
    /** It was older than it may be. */
    EXPIRED,
    /** An operator removed it. */
    REMOVED
}
