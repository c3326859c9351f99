package dev.troodon.processor.emit.document;

import dev.troodon.processor.emit.FollowUp;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Operation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes the operations that follow others and that no workflow author sees. They are in the document because a gateway
 * lets nothing pass that is not.
 */
final class InternalOperations {
    private final Parameters parameters;
    private final Set<String> operationIds = new HashSet<>();

    InternalOperations(Connector connector, Parameters parameters) {
        this.parameters = parameters;
        connector
                .operations()
                .forEach(operation -> operationIds.add(operation.common().operationId()));
    }

    /** Ends a subscription of the operation. */
    JsonObject unsubscribe(Operation operation) {
        String path = operation.common().path();
        List<JsonObject> all = new ArrayList<>(parameters.ofPath(operation));
        all.add(id(FollowUp.subscriptionVariable(path), "Subscription", "The subscription that ends."));
        String operationId = operation.common().operationId();
        // Summaries are limited to 80 characters, which the operation's own may need, and to letters and digits.
        return internal(
                        "Unsubscribe " + operationId.replace('_', ' '),
                        "Ends a subscription. Workflows call it by themselves.",
                        "Unsubscribe" + operationId)
                .put("parameters", all)
                .put(
                        "responses",
                        new JsonObject()
                                .put("204", Responses.response("The subscription has ended, or was not there.")));
    }

    /** Tells how a job stands. */
    JsonObject jobStatus() {
        return internal("Get job status", "Tells how a job stands. Workflows call it by themselves.", "GetJobStatus")
                .put("parameters", List.of(id(FollowUp.JOB_VARIABLE, "Job", "The job that is asked about.")))
                .put(
                        "responses",
                        new JsonObject()
                                .put("200", Responses.response("The job has ended; this is its result."))
                                .put(
                                        "202",
                                        Responses.response("The job goes on.").put("headers", Responses.pollHeaders()))
                                .put("404", Responses.response("There is no such job, or no longer.")));
    }

    private JsonObject internal(String summary, String description, String operationId) {
        return new JsonObject()
                .put("summary", summary)
                .put("description", description)
                .put("operationId", unused(operationId))
                .put("x-ms-visibility", "internal");
    }

    private String unused(String operationId) {
        String candidate = operationId;
        while (!operationIds.add(candidate)) {
            candidate = "Internal" + candidate;
        }
        return candidate;
    }

    private static JsonObject id(String name, String label, String description) {
        return new JsonObject()
                .put("name", name)
                .put("in", "path")
                .put(Labels.PARAMETER, label)
                .put("description", description)
                .put("required", true)
                .put("type", "string")
                .put("x-ms-url-encoding", "single");
    }
}
