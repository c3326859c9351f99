package dev.troodon.handles;

import java.time.Instant;
import java.util.Objects;

/**
 * A workflow that subscribed to a webhook trigger or waits on a webhook action. Its callback URL is a secret and not part of
 * this.
 *
 * @param id its id; for a webhook action the {@link Callback#id()}
 * @param operationId the operation in the document
 * @param caller who subscribed
 * @param since when
 */
public record Subscription(String id, String operationId, Caller caller, Instant since) {
    /** Refuses null. */
    public Subscription {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(operationId, "operationId");
        Objects.requireNonNull(caller, "caller");
        Objects.requireNonNull(since, "since");
    }
}
