package dev.troodon.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.troodon.testkit.callback.CallbackAnswer;
import dev.troodon.testkit.callback.CallbackServer;
import dev.troodon.testkit.callback.Mailbox;
import dev.troodon.testkit.callback.Notification;
import dev.troodon.testkit.check.Observation;
import dev.troodon.testkit.check.Phase;
import dev.troodon.testkit.check.Report;
import dev.troodon.testkit.document.ApiDocument;
import dev.troodon.testkit.document.Choice;
import dev.troodon.testkit.document.Input;
import dev.troodon.testkit.document.Kind;
import dev.troodon.testkit.document.Lookup;
import dev.troodon.testkit.document.Operation;
import dev.troodon.testkit.document.RequestComposer;
import dev.troodon.testkit.document.Samples;
import dev.troodon.testkit.wire.Exchange;
import dev.troodon.testkit.wire.Request;
import dev.troodon.testkit.wire.Wire;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A workflow engine for one connector: reads its document, calls its operations as workflows do, and reports every deviation from
 * the contract. Safe for use by several threads; each run, trigger and subscription is a workflow of its own.
 */
public final class TestEngine implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final EngineSettings settings;
    private final List<Exchange> exchanges = new CopyOnWriteArrayList<>();
    private final Report report;
    private final Wire wire;
    private final ApiDocument document;
    private final CallbackServer callbacks;

    TestEngine(EngineSettings settings) {
        this.settings = settings;
        this.report = new Report(settings.ignored());
        this.wire = new Wire(settings.answerWithin(), settings.headers(), exchange -> {
            exchanges.add(exchange);
            settings.listener().accept(exchange);
        });
        this.document = load();
        String bind = settings.callbackHost().equals("127.0.0.1") ? "127.0.0.1" : "0.0.0.0";
        this.callbacks = CallbackServer.start(bind, settings.callbackHost(), settings.callbackPort());
    }

    /** An engine for tests: waits hardly at all, and has no credential. */
    public static TestEngine connect(URI document) {
        return at(document).open();
    }

    /** An engine to be set up. */
    public static TestEngineBuilder at(URI document) {
        return new TestEngineBuilder(document);
    }

    private ApiDocument load() {
        Exchange get = wire.send(Request.of("GET", settings.document()).with("Origin", "https://portal.azure.com"));
        Exchange preflight = wire.send(Request.of("OPTIONS", settings.document())
                .with("Origin", "https://portal.azure.com")
                .with("Access-Control-Request-Method", "GET"));
        Exchange readable = get;
        if (get.status() == 401) {
            // The document that would say where a key goes is what is being asked for, so only headers can be tried.
            readable = settings.connection()
                    .guessed(Request.of("GET", settings.document()), JSON.createObjectNode())
                    .map(wire::send)
                    .orElse(get);
        }
        Optional<JsonNode> read = readable.answer().body().json();
        if (readable.status() != 200 || read.isEmpty() || !(read.get() instanceof ObjectNode root)) {
            throw new IllegalStateException("no document to read: " + readable);
        }
        ApiDocument loaded = new ApiDocument(settings.document(), root);
        report.observe(new Observation.Fetched(loaded, get, preflight));
        loaded.operations().forEach(operation -> report.observe(new Observation.Described(operation)));
        return loaded;
    }

    /** The document. */
    public ApiDocument document() {
        return document;
    }

    /** What an author can pick, in the designer's order. */
    public List<Operation> operations() {
        return document.visibleOperations();
    }

    /**
     * The operation of that id, internal ones included.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Operation operation(String id) {
        return document.operation(id);
    }

    /** Runs an action without inputs. */
    public Outcome run(String operationId) {
        return run(operationId, Map.of());
    }

    /** Runs an action to its end. A webhook action ends with what is posted to its callback URL. */
    public Outcome run(String operationId, Map<String, ?> inputs) {
        return run(operationId, inputs, () -> {});
    }

    /**
     * Runs an action to its end.
     *
     * @param inputs by the key of {@link Input}; values are anything that Jackson writes
     * @param afterSubscribe for a webhook action, what makes the connector call back
     * @throws IllegalArgumentException if there is no such operation, or an input is missing or unknown
     */
    public Outcome run(String operationId, Map<String, ?> inputs, Runnable afterSubscribe) {
        Operation operation = operation(operationId);
        if (operation.kind() != Kind.WEBHOOK_ACTION) {
            return new ActionRun(caller(), operation).run(request(operation, inputs, Optional.empty()));
        }
        Subscription subscription = listen(operationId, inputs);
        Exchange subscribed = subscription.subscribed();
        if (!subscription.active()) {
            return new Outcome(subscribed.status(), subscribed.answer().body(), List.of(subscribed));
        }
        afterSubscribe.run();
        List<Notification> posts = subscription.await(1);
        subscription.unsubscribe();
        return posts.isEmpty()
                ? new Outcome(202, subscribed.answer().body(), List.of(subscribed))
                : new Outcome(200, posts.get(0).body(), List.of(subscribed));
    }

    /** A workflow on a polling trigger; nothing is sent before its first poll. */
    public PollingTrigger trigger(String operationId, Map<String, ?> inputs) {
        Operation operation = operation(operationId);
        return new PollingTrigger(caller(), operation, request(operation, inputs, Optional.empty()));
    }

    /** A workflow on a webhook, trigger or action: hands over a callback URL and listens. */
    public Subscription listen(String operationId, Map<String, ?> inputs) {
        Operation operation = operation(operationId);
        boolean action = operation.kind() == Kind.WEBHOOK_ACTION;
        Mailbox mailbox = callbacks.issue(action ? CallbackAnswer.ok() : CallbackAnswer.accepted());
        return new Subscription(caller(), operation, mailbox, request(operation, inputs, Optional.of(mailbox.url())));
    }

    /** The entries of the drop-down of an input, given other inputs; empty if it has no drop-down. */
    public List<Choice> choices(String operationId, String inputKey, Map<String, ?> inputs) {
        Operation operation = operation(operationId);
        return input(operation, inputKey)
                .flatMap(input -> Lookup.on(input.schema(), Lookup.VALUES, operation))
                .flatMap(lookup -> lookUp(lookup, inputs).map(lookup::choices))
                .orElse(List.of());
    }

    /** The schema of an input that depends on other inputs; empty if it does not. */
    public Optional<JsonNode> schemaOf(String operationId, String inputKey, Map<String, ?> inputs) {
        Operation operation = operation(operationId);
        return input(operation, inputKey)
                .flatMap(input -> Lookup.on(input.schema(), Lookup.SCHEMA, operation))
                .flatMap(lookup -> lookUp(lookup, inputs).map(lookup::schema));
    }

    private static Optional<Input> input(Operation operation, String key) {
        return operation.inputs().stream()
                .filter(input -> input.key().equals(key))
                .findFirst();
    }

    private Optional<JsonNode> lookUp(Lookup lookup, Map<String, ?> inputs) {
        Operation target = document.operation(lookup.operationId());
        Request request = new RequestComposer(target).compose(lookup.arguments(json(inputs)), Optional.empty());
        return caller().call(target, Phase.LOOKUP, request, Optional.empty())
                .answer()
                .body()
                .json();
    }

    /** The given inputs, and made-up ones for what is required and missing: the first choice of a drop-down, else a sample. */
    public Map<String, JsonNode> sampleInputs(String operationId, Map<String, ?> given) {
        Operation operation = operation(operationId);
        Map<String, JsonNode> inputs = json(given);
        for (Input input : operation.inputs()) {
            if (input.required() && !inputs.containsKey(input.key()) && isLookedUp(operation, input, inputs)) {
                choices(operationId, input.key(), inputs).stream()
                        .findFirst()
                        .ifPresent(choice -> inputs.put(input.key(), choice.value()));
            }
        }
        return new Samples(document).complete(operation, inputs);
    }

    private static boolean isLookedUp(Operation operation, Input input, Map<String, JsonNode> inputs) {
        return Lookup.on(input.schema(), Lookup.VALUES, operation)
                .filter(lookup -> lookup.callable(inputs))
                .isPresent();
    }

    /** The request of an operation for the given inputs. */
    Request request(Operation operation, Map<String, ?> inputs, Optional<String> callback) {
        return new RequestComposer(operation).compose(json(inputs), callback);
    }

    private static Map<String, JsonNode> json(Map<String, ?> inputs) {
        Map<String, JsonNode> json = new LinkedHashMap<>();
        inputs.forEach((key, value) -> json.put(key, JSON.valueToTree(value)));
        return json;
    }

    /** Another workflow. */
    Caller caller() {
        return new Caller(settings, wire, report);
    }

    /** For suites: sends what no workflow would send. */
    public Prober prober() {
        return new Prober(this, caller());
    }

    /** Every exchange so far, of every workflow. */
    public List<Exchange> exchanges() {
        return List.copyOf(exchanges);
    }

    /** The deviations so far. */
    public Report report() {
        return report;
    }

    /**
     * Does nothing if there was no deviation so far.
     *
     * @throws AssertionError with all of them
     */
    public void assertNoDeviations() {
        report.assertNoDeviations();
    }

    /** Stops the callback server. */
    @Override
    public void close() {
        callbacks.close();
    }
}
