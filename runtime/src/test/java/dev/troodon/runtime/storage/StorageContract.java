package dev.troodon.runtime.storage;

import dev.troodon.handles.Caller;
import dev.troodon.runtime.engine.Bytes;
import dev.troodon.runtime.engine.Job;
import dev.troodon.runtime.engine.OperationKey;
import dev.troodon.runtime.engine.StoredAnswer;
import dev.troodon.runtime.engine.StoredEvent;
import dev.troodon.runtime.engine.StoredRequest;
import dev.troodon.runtime.engine.StoredSubscription;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What every storage has to do. Its implementations' tests say only how to open an empty one. */
public abstract class StorageContract {
    protected static final OperationKey ORDER = new OperationKey("dev.example.Bakery", "Order");
    protected static final OperationKey PRICES = new OperationKey("dev.example.Bakery", "TargetReached");
    protected static final OperationKey ASK = new OperationKey("dev.example.Bakery", "AskApproval");
    protected static final Capacity ROOM = new Capacity(1_000, Duration.ofSeconds(7));

    private final AtomicInteger ids = new AtomicInteger();

    protected Storage storage;
    protected Instant now;

    /** An empty storage that has not been started. */
    protected abstract Storage open(Clock clock);

    @BeforeEach
    void openStorage() {
        storage = open(Clock.systemUTC());
        now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    @AfterEach
    void closeStorage() {
        storage.close();
    }

    protected Instant later() {
        return now.plus(Duration.ofHours(1));
    }

    protected String id() {
        return "id-" + ids.incrementAndGet();
    }

    protected Job job() {
        return job(ORDER, Caller.named("ann").within("north"), later());
    }

    protected Job job(OperationKey operation, Caller caller, Instant deadline) {
        return new Job(
                id(),
                operation,
                "1.0.0",
                caller,
                Optional.of("run-1"),
                request(),
                now,
                deadline,
                true,
                Job.State.WAITING,
                0,
                false,
                Optional.empty(),
                Optional.empty());
    }

    /** A request that has something of everything, also what is easily mangled on its way through a store. */
    protected static StoredRequest request() {
        return new StoredRequest(
                Map.of("flavour", "crème/brûlée"),
                Map.of("tag", List.of("a", "", "\u0000 \uD83C\uDF70")),
                Map.of("x-region", List.of("eu")),
                Optional.of("application/json"),
                Bytes.of(new byte[] {0, -1, 127, -128, '{', '}'}));
    }

    protected static StoredAnswer answer(String text) {
        return new StoredAnswer(200, Optional.of("application/json"), Bytes.utf8(text));
    }

    protected StoredEvent event(Map<String, String> keys) {
        return event(PRICES, Optional.empty(), keys);
    }

    protected StoredEvent event(OperationKey operation, Optional<String> tenant, Map<String, String> keys) {
        return new StoredEvent(id(), operation, tenant, keys, answer("{}"), Map.of("X-A", "1"), now);
    }

    protected StoredSubscription subscription(OperationKey operation, Map<String, String> keys, Caller caller) {
        return new StoredSubscription(
                id(),
                operation,
                "1.0.0",
                caller,
                Optional.of("run-1"),
                request(),
                keys,
                operation.equals(ASK),
                now,
                later());
    }

    /** Adds and activates a subscription with a callback of its own. */
    protected StoredSubscription active(OperationKey operation, Map<String, String> keys) {
        StoredSubscription added = pending(operation, keys, "https://one.example/" + id());
        storage.subscriptions().activate(added.id(), now, later()).orElseThrow();
        return added;
    }

    protected StoredSubscription pending(OperationKey operation, Map<String, String> keys, String callback) {
        StoredSubscription added = subscription(operation, keys, Caller.ANONYMOUS);
        storage.subscriptions().add(added, address(callback), Optional.empty(), ROOM);
        return added;
    }

    protected static CallbackAddress address(String url) {
        return new CallbackAddress(Bytes.utf8(url), Bytes.utf8("hash of " + url), "one.example");
    }

    /** Publishes an event and creates its delivery to one subscriber. */
    protected String deliver(StoredSubscription subscription) {
        StoredEvent event = event(Map.of());
        String delivery = id();
        storage.events().publish(event);
        storage.events()
                .fannedOut(
                        event.id(), List.of(new Recipient(subscription.id(), delivery, true)), Optional.empty(), now);
        return delivery;
    }
}
