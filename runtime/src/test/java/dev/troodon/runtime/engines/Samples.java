package dev.troodon.runtime.engines;

import dev.troodon.handles.Caller;
import dev.troodon.runtime.callbacks.CallbackRules;
import dev.troodon.runtime.callbacks.StandardDeliveryPolicy;
import dev.troodon.runtime.engine.Admission;
import dev.troodon.runtime.engine.Bytes;
import dev.troodon.runtime.engine.Job;
import dev.troodon.runtime.engine.NewJob;
import dev.troodon.runtime.engine.NewSubscription;
import dev.troodon.runtime.engine.OperationKey;
import dev.troodon.runtime.engine.StoredAnswer;
import dev.troodon.runtime.engine.StoredRequest;
import dev.troodon.runtime.engine.StoredSubscription;
import dev.troodon.runtime.storage.memory.MemoryStorage;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** What the engines' tests begin with. */
final class Samples {
    static final OperationKey ORDER = new OperationKey("dev.example.Bakery", "Order");
    static final OperationKey ASK = new OperationKey("dev.example.Bakery", "AskApproval");
    static final OperationKey PRICES = new OperationKey("dev.example.Bakery", "TargetReached");

    private Samples() {}

    static EnginesBuilder engines() {
        return engines(Clock.systemUTC());
    }

    static EnginesBuilder engines(Clock clock) {
        return Engines.over(new MemoryStorage(clock))
                .clock(clock)
                .housekeepingEvery(Duration.ofMillis(100))
                .jobRules(JobRules.defaults().withShutdownGrace(Duration.ofMillis(200)))
                .webhookRules(WebhookRules.defaults().withDeliverAfter(Duration.ZERO))
                .deliveryPolicy(new StandardDeliveryPolicy(
                        Duration.ofMillis(50), Duration.ofMillis(200), Duration.ofSeconds(20)))
                .callbackRules(CallbackRules.defaults()
                        .allowingInsecureLocalCallbacks()
                        .withTimeouts(Duration.ofSeconds(2), Duration.ofSeconds(3)));
    }

    static NewJob job(String body) {
        return new NewJob(
                ORDER,
                "1.0.0",
                Caller.ANONYMOUS,
                Optional.of("run-1"),
                Optional.empty(),
                request(body),
                Optional.empty(),
                true);
    }

    static NewJob onceOnly(NewJob job) {
        return new NewJob(
                job.operation(),
                job.contractVersion(),
                job.caller(),
                job.trackingId(),
                job.idempotencyKey(),
                job.request(),
                job.timeout(),
                false);
    }

    static NewJob limited(NewJob job, Duration timeout) {
        return new NewJob(
                job.operation(),
                job.contractVersion(),
                job.caller(),
                job.trackingId(),
                job.idempotencyKey(),
                job.request(),
                Optional.of(timeout),
                job.restarts());
    }

    static NewSubscription trigger(URI callback, Map<String, String> keys) {
        return subscription(PRICES, callback, keys, false);
    }

    static NewSubscription waiting(URI callback) {
        return subscription(ASK, callback, Map.of(), true);
    }

    static NewSubscription subscription(OperationKey operation, URI callback, Map<String, String> keys, boolean once) {
        return new NewSubscription(
                operation,
                "1.0.0",
                Caller.ANONYMOUS,
                Optional.of("run-7"),
                Optional.empty(),
                request("{}"),
                keys,
                callback,
                once,
                Optional.empty());
    }

    static StoredRequest request(String body) {
        return new StoredRequest(Map.of(), Map.of(), Map.of(), Optional.of("application/json"), Bytes.utf8(body));
    }

    static StoredAnswer json(String body) {
        return new StoredAnswer(200, Optional.of("application/json"), Bytes.utf8(body));
    }

    static Job accepted(Admission<Job> admission) {
        return ((Admission.Accepted<Job>) admission).kept();
    }

    static StoredSubscription subscribed(Admission<StoredSubscription> admission) {
        return ((Admission.Accepted<StoredSubscription>) admission).kept();
    }
}
