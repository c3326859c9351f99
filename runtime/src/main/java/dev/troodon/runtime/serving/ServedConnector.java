package dev.troodon.runtime.serving;

import dev.troodon.handles.SubscriptionListener;
import dev.troodon.runtime.Settings;
import dev.troodon.runtime.engine.Jobs;
import dev.troodon.runtime.engine.Webhooks;
import dev.troodon.runtime.generated.ConnectorDefinition;
import dev.troodon.runtime.generated.Operation;
import dev.troodon.runtime.http.Answer;
import dev.troodon.runtime.http.RefusedException;
import dev.troodon.runtime.http.ServerRequest;
import dev.troodon.runtime.json.Codec;
import dev.troodon.runtime.watch.SlowCalls;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** One connector, open for requests. Nothing that it is asked ends in an exception. Thread-safe. */
public final class ServedConnector {
    private final Front front;
    private final Map<String, OperationServer> operations;
    private final JobStatus jobStatus;
    private final Unsubscribing unsubscribing;
    private final Document document;

    /** Answers one request. */
    @FunctionalInterface
    private interface Work {
        Answer answer() throws Exception;
    }

    /**
     * Opens a connector.
     *
     * @param definition the connector
     * @param operations its operations
     * @param listeners services that are told of subscriptions
     * @param settings the runtime's settings
     * @param jobs runs jobs
     * @param webhooks keeps subscriptions
     * @param slowCalls is told of calls
     * @param serverErrors translates exceptions of the server's own API
     * @throws IllegalStateException if security is declared and nothing checks it, or the document is missing
     */
    public ServedConnector(
            ConnectorDefinition definition,
            List<Operation> operations,
            List<SubscriptionListener> listeners,
            Settings settings,
            Jobs jobs,
            Webhooks webhooks,
            SlowCalls slowCalls,
            Function<Throwable, Optional<RefusedException>> serverErrors) {
        Access access = Access.to(definition, settings);
        this.front = new Front(
                definition,
                settings,
                Codec.of(definition),
                access,
                new Links(settings, definition.path()),
                new Errors(settings.errorMappers(), serverErrors),
                jobs,
                webhooks);
        this.document = new Document(front);
        this.jobStatus = new JobStatus(front, retryAfter(operations));
        this.unsubscribing = new Unsubscribing(front);
        Map<String, OperationServer> servers = new HashMap<>();
        for (Operation operation : operations) {
            servers.put(operation.id(), server(operation, listeners, slowCalls));
        }
        this.operations = Map.copyOf(servers);
        listeners.forEach(listener -> webhooks.listen(definition.id(), listener));
    }

    /**
     * Answers for an operation.
     *
     * @param operationId the operation
     * @param request the request
     * @return the answer
     */
    public Answer call(String operationId, ServerRequest request) {
        // Not by guarded: every call of every action comes through here.
        try {
            return server(operationId, request).serve(request);
        } catch (Throwable thrown) {
            return error(thrown, operationId, request);
        }
    }

    /**
     * Answers for an operation whose method returns a stage.
     *
     * @param operationId the operation
     * @param request the request
     * @return the answer; never fails
     */
    public CompletionStage<Answer> callLater(String operationId, ServerRequest request) {
        try {
            return server(operationId, request).serveLater(request);
        } catch (Throwable thrown) {
            return CompletableFuture.completedStage(error(thrown, operationId, request));
        }
    }

    /**
     * Tells how far a job is.
     *
     * @param jobId the job
     * @param request the request
     * @return the answer
     */
    public Answer jobStatus(String jobId, ServerRequest request) {
        return guarded("job status", request, () -> jobStatus.look(jobId, request));
    }

    /**
     * Asks a job to stop.
     *
     * @param jobId the job
     * @param request the request
     * @return the answer
     */
    public Answer cancelJob(String jobId, ServerRequest request) {
        return guarded("job cancellation", request, () -> jobStatus.cancel(jobId, request));
    }

    /**
     * Ends a subscription.
     *
     * @param operationId what was subscribed to
     * @param subscriptionId the subscription
     * @param request the request
     * @return the answer
     */
    public Answer unsubscribe(String operationId, String subscriptionId, ServerRequest request) {
        return guarded(operationId, request, () -> unsubscribing.byId(operationId, subscriptionId, request));
    }

    /**
     * Ends the subscriptions that post to a callback.
     *
     * @param request the request
     * @return the answer
     */
    public Answer unsubscribeByCallback(ServerRequest request) {
        return guarded("unsubscribe", request, () -> unsubscribing.byCallback(request));
    }

    /**
     * Gives the document.
     *
     * @param request the request
     * @return the answer
     */
    public Answer document(ServerRequest request) {
        return guarded("document", request, () -> document.get(request));
    }

    /**
     * Lets a browser read the document.
     *
     * @param request the request
     * @return the answer
     */
    public Answer documentOptions(ServerRequest request) {
        return guarded("document", request, document::options);
    }

    private OperationServer server(Operation operation, List<SubscriptionListener> listeners, SlowCalls slowCalls) {
        if (operation instanceof Operation.Action action) {
            return new ActionServer(front, action, slowCalls);
        }
        if (operation instanceof Operation.JobAction job) {
            return new JobServer(front, job, jobStatus);
        }
        if (operation instanceof Operation.PollingTrigger trigger) {
            return new PollServer(front, trigger);
        }
        WebhookPattern pattern = operation instanceof Operation.WebhookAction action
                ? new WaitingPattern(front, action)
                : new TriggerPattern<>(front, (Operation.WebhookTrigger<?>) operation);
        return new SubscribeServer(front, pattern, listeners);
    }

    private OperationServer server(String operationId, ServerRequest request) {
        List<String> transferMode = request.headers("x-ms-transfer-mode");
        if (!transferMode.isEmpty() && "chunked".equalsIgnoreCase(transferMode.get(0))) {
            // The body comes in later requests; running the operation now would run it with an empty one.
            throw RefusedException.badRequest(
                    "ChunkedTransferNotSupported",
                    "Chunked transfer is not supported. Send the content in one request.");
        }
        OperationServer server = operations.get(operationId);
        if (server == null) {
            throw RefusedException.notFound("There is no such operation.");
        }
        return server;
    }

    private Answer guarded(String what, ServerRequest request, Work work) {
        try {
            return work.answer();
        } catch (Throwable thrown) {
            return error(thrown, what, request);
        }
    }

    private Answer error(Throwable thrown, String what, ServerRequest request) {
        return front.errors().answer(thrown, front.definition().id() + "." + what, Front.trackingId(request));
    }

    private static Map<String, Integer> retryAfter(List<Operation> operations) {
        Map<String, Integer> seconds = new HashMap<>();
        for (Operation operation : operations) {
            if (operation instanceof Operation.JobAction job) {
                seconds.put(job.id(), job.retryAfterSeconds());
            }
        }
        return seconds;
    }
}
