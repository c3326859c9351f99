package dev.troodon.processor.emit;

import dev.troodon.processor.model.Operation;

/** The requests that follow an operation's own, so that the resource and the document speak of the same paths. */
public final class FollowUp {
    /** The variable of {@link #JOB_PATH}. */
    public static final String JOB_VARIABLE = "jobId";

    /** Where the state of a job is read. */
    public static final String JOB_PATH = "/_jobs/{" + JOB_VARIABLE + "}";

    /** Where a subscription is ended by its callback URL. */
    public static final String UNSUBSCRIBE_PATH = "/_unsubscribe";

    /** Where the document is served. */
    public static final String DOCUMENT_PATH = "/swagger.json";

    private FollowUp() {}

    /**
     * Whether an operation is polled for its outcome.
     *
     * @param operation the operation
     * @return true for an asynchronous polling action of ours
     */
    public static boolean polled(Operation operation) {
        return operation instanceof Operation.AsyncPollingAction
                && !operation.common().existing();
    }

    /**
     * Whether an operation is subscribed to.
     *
     * @param operation the operation
     * @return true for a webhook trigger or action of ours
     */
    public static boolean subscribed(Operation operation) {
        boolean webhook =
                operation instanceof Operation.WebhookTrigger || operation instanceof Operation.AsyncWebhookAction;
        return webhook && !operation.common().existing();
    }

    /**
     * The variable that holds a subscription's id.
     *
     * @param subscribePath the path of the subscribe operation
     * @return a name that the path does not use yet
     */
    public static String subscriptionVariable(String subscribePath) {
        return subscribePath.contains("{subscriptionId}") ? "ownSubscriptionId" : "subscriptionId";
    }

    /**
     * Where a subscription is ended.
     *
     * @param subscribePath the path of the subscribe operation
     * @return the path template
     */
    public static String subscriptionPath(String subscribePath) {
        String base =
                subscribePath.endsWith("/") ? subscribePath.substring(0, subscribePath.length() - 1) : subscribePath;
        return base + "/{" + subscriptionVariable(subscribePath) + "}";
    }
}
