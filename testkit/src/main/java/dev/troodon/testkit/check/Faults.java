package dev.troodon.testkit.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.troodon.testkit.wire.Answer;
import java.util.Optional;

/** Words for what checks find. */
final class Faults {
    private Faults() {}

    /** The finding, if it is one. */
    static Optional<String> when(boolean found, String finding) {
        return found ? Optional.of(finding) : Optional.empty();
    }

    /** Whether the sender is to blame for the failure, and a retry is no use. */
    static boolean isRefusal(int status) {
        return status >= 400 && status < 500 && status != 408 && status != 429;
    }

    /** Whether the body is {@code {"error":{"code","message"}}}. */
    static boolean explainsItself(Answer answer) {
        JsonNode error = answer.body()
                .json()
                .map(body -> body.path("error"))
                .filter(JsonNode::isObject)
                .orElse(com.fasterxml.jackson.databind.node.MissingNode.getInstance());
        return error.path("code").isTextual() && error.path("message").isTextual();
    }
}
