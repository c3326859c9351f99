package dev.troodon.runtime;

/**
 * A request that a workflow makes to a URL it was given. It may arrive without the credentials of the first request: a gateway
 * adds those of its connection only to URLs of its own, and headers that an author typed are not repeated. So a setting for each
 * kind says whether the URL itself, which cannot be guessed, is credential enough.
 */
public enum FollowUp {
    /** Looking at a job's status and cancelling it; its id has at least 128 random bits. */
    JOB_STATUS,
    /** A poll with a cursor; needs a signing key. */
    NEXT_POLL,
    /** Ending a subscription, by its id with at least 128 random bits or by its callback URL. */
    UNSUBSCRIBE,
    /** Reading the document. Open unless closed: designers read it without credentials. */
    DOCUMENT
}
