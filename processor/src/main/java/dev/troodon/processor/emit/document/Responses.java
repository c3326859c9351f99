package dev.troodon.processor.emit.document;

import dev.troodon.processor.model.Common;
import dev.troodon.processor.model.Exchange;
import dev.troodon.processor.model.Input;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Security;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Writes the answers of an operation. One of them carries a schema at the most: the designer reads only one. Known failures
 * are listed without: 400 always, 401 where the caller must be known, 403 where a token must be good
 * for something, 404 where the path names something.
 */
final class Responses {
    private final Roots roots;
    private final PropertyPaths paths;
    private final Headers headers;
    private final Security security;

    Responses(Roots roots, PropertyPaths paths, Headers headers, Security security) {
        this.roots = roots;
        this.paths = paths;
        this.headers = headers;
        this.security = security;
    }

    JsonObject of(Operation operation) {
        Common common = operation.common();
        Map<String, JsonObject> responses = new TreeMap<>();
        if (operation instanceof Operation.StandardAction action) {
            putResult(responses, action.result(), common);
        } else if (operation instanceof Operation.AsyncPollingAction action) {
            putResult(responses, action.result(), common);
            responses.put("202", accepted("The work goes on; its outcome is asked for at the location."));
        } else if (operation instanceof Operation.PollingTrigger trigger) {
            JsonObject headers =
                    pollHeaders().putAll(this.headers.of(common.exchange().headers()));
            responses.put(
                    "200",
                    success(common, trigger.item(), "What is new.")
                            .put("schema", items(trigger))
                            .put("headers", headers));
            responses.put("202", accepted("Nothing is new; the next poll goes to the location."));
        } else {
            responses.put(
                    "201",
                    success(common, "Subscribed.", "").put("headers", location("Where the subscription is ended.")));
        }
        putFailures(responses, common);
        putAnswers(responses, common.exchange().answers());
        JsonObject all = new JsonObject();
        responses.forEach(all::put);
        return all;
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
        JsonObject notification = response(described(content, common.text().title()))
                .putText(Labels.PARAMETER, content.shown().summary());
        return notification
                .putFilled("headers", headers.of(common.exchange().notificationHeaders()))
                .put("schema", schema(content, common));
    }

    private JsonObject items(Operation.PollingTrigger trigger) {
        JsonObject item = schema(trigger.item(), trigger.common());
        if (!trigger.batch()) {
            return item;
        }
        JsonObject items = new JsonObject().put("type", "array").put("items", item);
        return trigger.collection().isEmpty()
                ? items
                : new JsonObject()
                        .put("type", "object")
                        .put("properties", new JsonObject().put(trigger.collection(), items));
    }

    private JsonObject schema(Operation.Result result, Common common) {
        Scope scope = Scope.of(common, paths);
        Roots.Body body = new Roots.Body(result.shape(), result.dynamic(), result.shown(), result.hints());
        return roots.schema(body, View.ANSWER, Position.in(common, scope), scope);
    }

    private void putResult(Map<String, JsonObject> responses, Optional<Operation.Result> result, Common common) {
        Optional<Exchange.Success> said = common.exchange().success();
        String usual = result.isPresent() ? "200" : "204";
        String code = said.map(success -> success.listedAsDefault()
                        ? "default"
                        : success.status() == 0 ? usual : Integer.toString(success.status()))
                .orElse(usual);
        JsonObject response =
                result.map(value -> success(common, value, "Done.")).orElseGet(() -> success(common, "Done.", ""));
        if (result.isPresent()) {
            boolean file = said.isPresent() && said.get().file();
            response.put("schema", file ? new JsonObject().put("type", "file") : schema(result.get(), common));
        }
        responses.put(
                code, response.putFilled("headers", headers.of(common.exchange().headers())));
    }

    private static JsonObject success(Common common, Operation.Result result, String otherwise) {
        return success(common, described(result, otherwise), result.shown().summary());
    }

    private static JsonObject success(Common common, String description, String summary) {
        Optional<Exchange.Success> said = common.exchange().success();
        JsonObject response = response(said.map(Exchange.Success::description)
                .filter(text -> !text.isBlank())
                .orElse(description));
        return response.putText(
                Labels.PARAMETER,
                said.map(Exchange.Success::summary)
                        .filter(text -> !text.isBlank())
                        .orElse(summary));
    }

    private static JsonObject accepted(String description) {
        return response(description).put("headers", pollHeaders());
    }

    private void putFailures(Map<String, JsonObject> responses, Common common) {
        responses.put("400", response("The request is not valid."));
        List<Security.Requirement> accepted = security.accepted(common);
        if (!accepted.isEmpty()) {
            responses.put("401", response("The caller is not known."));
        }
        if (accepted.stream().anyMatch(requirement -> !requirement.scopes().isEmpty())) {
            responses.put("403", response("The caller may not do this."));
        }
        if (common.wireInputs().stream().anyMatch(input -> input.place() == Input.Place.PATH)) {
            responses.put("404", response("There is no such thing."));
        }
    }

    /** Of one that is there already, the text is replaced and the rest kept. */
    private static void putAnswers(Map<String, JsonObject> responses, List<Exchange.Answer> answers) {
        for (Exchange.Answer answer : answers) {
            responses
                    .computeIfAbsent(answer.code(), code -> new JsonObject())
                    .put("description", answer.description())
                    .putText(Labels.PARAMETER, answer.summary());
        }
    }

    private static JsonObject location(String description) {
        return new JsonObject()
                .put("Location", new JsonObject().put("type", "string").put("description", description));
    }

    private static String described(Operation.Result result, String otherwise) {
        if (!result.shown().description().isEmpty()) {
            return result.shown().description();
        }
        return result.description().isBlank() ? otherwise : result.description();
    }
}
