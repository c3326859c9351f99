package dev.troodon.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.troodon.testkit.wire.Body;
import dev.troodon.testkit.wire.Exchange;
import java.util.List;

/**
 * How an action ended.
 *
 * @param status the final status; 202 if it never ended, 0 if there was no answer
 * @param body what later steps of the workflow see
 * @param exchanges every exchange from the first request on
 */
public record Outcome(int status, Body body, List<Exchange> exchanges) {
    /** Copies the exchanges. */
    public Outcome {
        exchanges = List.copyOf(exchanges);
    }

    /** Whether the action succeeded. */
    public boolean succeeded() {
        return status >= 200 && status < 300 && status != 202;
    }

    /** The output as JSON; a missing node if it is none. */
    public JsonNode json() {
        return body.json().orElse(MissingNode.getInstance());
    }
}
