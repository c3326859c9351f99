package dev.troodon.runtime.generated;

import dev.troodon.handles.SubscriptionListener;
import dev.troodon.runtime.ConnectorRuntime;
import dev.troodon.runtime.http.Answer;
import dev.troodon.runtime.http.ServerRequest;
import dev.troodon.runtime.serving.ServedConnector;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** What a generated resource hands its requests to. No method throws; each returns a finished answer. Thread-safe. */
public final class Endpoint {
    private final ServedConnector connector;

    private Endpoint(ServedConnector connector) {
        this.connector = connector;
    }

    /**
     * Opens a connector for requests.
     *
     * @param runtime what the application's connectors share
     * @param definition the connector
     * @param operations its operations
     * @param listeners its services that are told of subscriptions
     * @return the endpoint
     * @throws IllegalStateException if the connector declares security and nothing was set up to check it, or its document is
     *     not on the class path
     */
    public static Endpoint open(
            ConnectorRuntime runtime,
            ConnectorDefinition definition,
            List<Operation> operations,
            List<SubscriptionListener> listeners) {
        return new Endpoint(new ServedConnector(
                definition,
                operations,
                listeners,
                runtime.settings(),
                runtime.jobs(),
                runtime.webhooks(),
                runtime.slowCalls(),
                JaxRs::refusal));
    }

    /**
     * Answers for an operation.
     *
     * @param operationId the operation
     * @param request the request
     * @return the answer
     */
    public Answer call(String operationId, ServerRequest request) {
        return connector.call(operationId, request);
    }

    /**
     * Answers for an operation whose method returns a stage, without holding the request's thread.
     *
     * @param operationId the operation
     * @param request the request
     * @return the answer; the stage never fails
     */
    public CompletionStage<Answer> callLater(String operationId, ServerRequest request) {
        return connector.callLater(operationId, request);
    }

    /**
     * Tells how far a job is.
     *
     * @param jobId the job
     * @param request the request
     * @return 202, the job's final answer, or 404
     */
    public Answer jobStatus(String jobId, ServerRequest request) {
        return connector.jobStatus(jobId, request);
    }

    /**
     * Asks a job to stop.
     *
     * @param jobId the job
     * @param request the request
     * @return 204 or 404
     */
    public Answer cancelJob(String jobId, ServerRequest request) {
        return connector.cancelJob(jobId, request);
    }

    /**
     * Ends a subscription.
     *
     * @param operationId what was subscribed to
     * @param subscriptionId the subscription
     * @param request the request
     * @return 204, also for an unknown one
     */
    public Answer unsubscribe(String operationId, String subscriptionId, ServerRequest request) {
        return connector.unsubscribe(operationId, subscriptionId, request);
    }

    /**
     * Ends the subscriptions whose callback URL the body names.
     *
     * @param request the request
     * @return 204, also if there is none
     */
    public Answer unsubscribeByCallback(ServerRequest request) {
        return connector.unsubscribeByCallback(request);
    }

    /**
     * Gives the connector's document, with the address that the caller knows.
     *
     * @param request the request
     * @return 200 or 304
     */
    public Answer document(ServerRequest request) {
        return connector.document(request);
    }

    /**
     * Lets a browser read the document.
     *
     * @param request the request
     * @return 204
     */
    public Answer documentOptions(ServerRequest request) {
        return connector.documentOptions(request);
    }
}
