package dev.troodon.testkit;

import dev.troodon.testkit.check.Observation;
import dev.troodon.testkit.check.Phase;
import dev.troodon.testkit.check.Probe;
import dev.troodon.testkit.check.Report;
import dev.troodon.testkit.document.Operation;
import dev.troodon.testkit.document.RequestComposer;
import dev.troodon.testkit.wire.Exchange;
import dev.troodon.testkit.wire.Request;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Sends what no workflow would send, and has the answers judged. */
public final class Prober {
    private final TestEngine engine;
    private final Caller caller;

    Prober(TestEngine engine, Caller caller) {
        this.engine = engine;
        this.caller = caller;
    }

    /**
     * The proper request of an operation.
     *
     * @param callback what goes where the callback URL belongs; nothing leaves it out
     */
    public Request proper(Operation operation, Map<String, ?> inputs, Optional<String> callback) {
        return new RequestComposer(operation).lenient().compose(engine.sampleInputs(operation.id(), inputs), callback);
    }

    /** Sends a probe, once. */
    public Exchange probe(Operation operation, Probe probe, Request request) {
        Exchange exchange = switch (probe) {
            case NO_CREDENTIAL, ANONYMOUS -> caller.anonymous(operation, request);
            case WRONG_CREDENTIAL ->
                caller.anonymous(operation, caller.connection().wrongOn(request, operation));
            default -> caller.once(operation, request);
        };
        caller.report().observe(new Observation.Probed(operation, probe, exchange, exchange));
        return exchange;
    }

    /** Sends a request without the engine's headers, to compare with its proper answer. */
    public void withoutHeaders(Operation operation, Request request) {
        Exchange proper = caller.once(operation, request);
        Exchange bare = caller.plain(operation, request);
        caller.report().observe(new Observation.Probed(operation, Probe.NO_ENGINE_HEADERS, bare, proper));
    }

    /** Asks for the outcome of a job again. */
    public void askAgain(Operation operation, Exchange outcome) {
        Exchange again =
                caller.once(operation, Request.of("GET", outcome.request().uri()));
        caller.report().observe(new Observation.Repeated(operation, Phase.JOB, outcome, again));
    }

    /** Follows the links from page to page, to the end or until something is wrong. */
    public void followPages(Operation operation, Exchange first) {
        new PageRun(caller, operation).follow(first);
    }

    /** Tests the connection as the platform does. */
    public void testConnection(Operation operation, Request request) {
        Exchange exchange = caller.once(operation, request);
        Optional<Exchange> stranger =
                needsCredential(operation) ? Optional.of(caller.anonymous(operation, request)) : Optional.empty();
        caller.report().observe(new Observation.ConnectionTested(operation, exchange, stranger));
    }

    /** Whether the connection has the credential that the operation asks for. */
    public boolean needsCredential(Operation operation) {
        return caller.connection().isDemandedBy(operation);
    }

    /** Sends a token without scopes, if there is one and the operation asks for scopes. */
    public void withoutScopes(Operation operation, Request request) {
        caller.connection().scopelessOn(request, operation).ifPresent(scopeless -> {
            Exchange exchange = caller.anonymous(operation, scopeless);
            caller.report().observe(new Observation.Probed(operation, Probe.MISSING_SCOPE, exchange, exchange));
        });
    }

    /** Where deviations go. */
    public Report report() {
        return caller.report();
    }

    /** Real time of silence after which nothing more is expected. */
    public Duration quiet() {
        return caller.settings().quiet();
    }
}
