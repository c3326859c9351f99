package dev.troodon.processor.emit.document;

import dev.troodon.processor.model.Common;
import dev.troodon.processor.model.Input;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Security;
import java.util.List;
import java.util.Optional;

/**
 * Writes the answers of an operation. One of them carries a schema at the most: the designer reads only one. Known failures
 * are listed without: 400 always, 401 where the caller must be known, 403 where a token must be good
 * for something, 404 where the path names something.
 */
final class Responses {
    private final Roots roots;
    private final PropertyPaths paths;
    private final Security security;

    Responses(Roots roots, PropertyPaths paths, Security security) {
        this.roots = roots;
        this.paths = paths;
        this.security = security;
    }

    JsonObject of(Operation operation) {
        Common common = operation.common();
        JsonObject responses = new JsonObject();
        if (operation instanceof Operation.StandardAction action) {
            putResult(responses, action.result(), common);
        } else if (operation instanceof Operation.AsyncPollingAction action) {
            putResult(responses, action.result(), common);
            putAccepted(responses, "The work goes on; its outcome is asked for at the location.");
        } else if (operation instanceof Operation.PollingTrigger trigger) {
            responses.put(
                    "200",
                    answer(trigger.item(), "What is new.")
                            .put("schema", items(trigger))
                            .put("headers", pollHeaders()));
            putAccepted(responses, "Nothing is new; the next poll goes to the location.");
        } else {
            responses.put("201", response("Subscribed.").put("headers", location("Where the subscription is ended.")));
        }
        return putFailures(responses, common);
    }

    /** A response with a text only. */
    static JsonObject response(String description) {
        return new JsonObject().put("description", description);
    }

    /** The headers that send a caller back later. */
    static JsonObject pollHeaders() {
        return location("What to ask next.")
                .put(
                        "Retry-After",
                        new JsonObject()
                                .put("type", "integer")
                                .put("format", "int32")
                                .put("description", "Seconds to wait before that."));
    }

    /** What a callback carries. */
    JsonObject notification(Operation.Result content, Common common) {
        return answer(content, common.text().title()).put("schema", schema(content, common));
    }

    private JsonObject items(Operation.PollingTrigger trigger) {
        JsonObject item = schema(trigger.item(), trigger.common());
        return trigger.batch() ? new JsonObject().put("type", "array").put("items", item) : item;
    }

    private JsonObject schema(Operation.Result result, Common common) {
        Scope scope = Scope.of(common, paths);
        Roots.Body body = new Roots.Body(result.shape(), result.dynamic(), result.shown(), result.hints());
        return roots.schema(body, View.ANSWER, Position.in(common, scope), scope);
    }

    private void putResult(JsonObject responses, Optional<Operation.Result> result, Common common) {
        result.ifPresentOrElse(
                value -> responses.put("200", answer(value, "Done.").put("schema", schema(value, common))),
                () -> responses.put("204", response("Done.")));
    }

    private static void putAccepted(JsonObject responses, String description) {
        responses.put("202", response(description).put("headers", pollHeaders()));
    }

    private JsonObject putFailures(JsonObject responses, Common common) {
        responses.put("400", response("The request is not valid."));
        List<Security.Requirement> accepted = security.accepted(common);
        if (!accepted.isEmpty()) {
            responses.put("401", response("The caller is not known."));
        }
        if (accepted.stream().anyMatch(requirement -> !requirement.scopes().isEmpty())) {
            responses.put("403", response("The caller may not do this."));
        }
        boolean names = common.wireInputs().stream().anyMatch(input -> input.place() == Input.Place.PATH);
        return names ? responses.put("404", response("There is no such thing.")) : responses;
    }

    private static JsonObject location(String description) {
        return new JsonObject()
                .put("Location", new JsonObject().put("type", "string").put("description", description));
    }

    private static JsonObject answer(Operation.Result result, String otherwise) {
        return response(described(result, otherwise))
                .putText(Labels.PARAMETER, result.shown().summary());
    }

    private static String described(Operation.Result result, String otherwise) {
        if (!result.shown().description().isEmpty()) {
            return result.shown().description();
        }
        return result.description().isBlank() ? otherwise : result.description();
    }
}
