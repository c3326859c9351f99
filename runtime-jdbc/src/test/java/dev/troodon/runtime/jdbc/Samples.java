package dev.troodon.runtime.jdbc;

import dev.troodon.handles.Caller;
import dev.troodon.runtime.engine.Bytes;
import dev.troodon.runtime.engine.Job;
import dev.troodon.runtime.engine.NewJob;
import dev.troodon.runtime.engine.NewSubscription;
import dev.troodon.runtime.engine.OperationKey;
import dev.troodon.runtime.engine.StoredAnswer;
import dev.troodon.runtime.engine.StoredEvent;
import dev.troodon.runtime.engine.StoredRequest;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What this module's own tests begin with. */
final class Samples {
    static final OperationKey ORDER = new OperationKey("dev.example.Bakery", "Order");
    static final OperationKey PRICES = new OperationKey("dev.example.Bakery", "TargetReached");

    private Samples() {}

    static NewJob newJob(String body) {
        return new NewJob(
                ORDER,
                "1.0.0",
                Caller.ANONYMOUS,
                Optional.empty(),
                Optional.empty(),
                request(body),
                Optional.empty(),
                true);
    }

    static NewSubscription subscription(String callback) {
        return new NewSubscription(
                PRICES,
                "1.0.0",
                Caller.ANONYMOUS,
                Optional.empty(),
                Optional.empty(),
                request("{}"),
                Map.of(),
                URI.create(callback),
                false,
                Optional.empty());
    }

    static Job job(String id) {
        Instant now = Instant.now();
        return new Job(
                id,
                ORDER,
                "1.0.0",
                Caller.ANONYMOUS,
                Optional.empty(),
                request("{}"),
                now,
                now.plusSeconds(3600),
                true,
                Job.State.WAITING,
                0,
                false,
                Optional.empty(),
                Optional.empty());
    }

    static StoredEvent event(String id) {
        return new StoredEvent(id, PRICES, Optional.empty(), Map.of(), json("{}"), Map.of(), Instant.now());
    }

    static StoredRequest request(String body) {
        return new StoredRequest(Map.of(), Map.of(), Map.of(), Optional.of("application/json"), Bytes.utf8(body));
    }

    static StoredAnswer json(String body) {
        return new StoredAnswer(200, Optional.of("application/json"), Bytes.utf8(body));
    }
}
