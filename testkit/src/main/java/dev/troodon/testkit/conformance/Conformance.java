package dev.troodon.testkit.conformance;

import dev.troodon.testkit.TestEngine;
import dev.troodon.testkit.check.Report;
import dev.troodon.testkit.document.Operation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Exercises every operation that authors see: as workflows do, and with the bad requests that none of them sends. For use by one
 * thread.
 *
 * <p>Inputs that are not given are made up from the document. What makes a trigger fire cannot be made up: without a stimulus the
 * trigger is only polled or subscribed to, and the report notes it.
 */
public final class Conformance {
    private final TestEngine engine;
    private final Map<String, Map<String, ?>> inputs = new HashMap<>();
    private final Map<String, Map<String, ?>> failing = new HashMap<>();
    private final Map<String, Runnable> stimuli = new HashMap<>();
    private final Set<String> skipped = new HashSet<>();
    private boolean strict;

    private Conformance(TestEngine engine) {
        this.engine = engine;
    }

    /** A suite for the connector of the given engine. */
    public static Conformance of(TestEngine engine) {
        return new Conformance(engine);
    }

    /** Exercises everything with made-up inputs and no stimuli. */
    public static Report check(TestEngine engine) {
        return of(engine).run();
    }

    /** Inputs of an operation. */
    public Conformance inputs(String operationId, Map<String, ?> given) {
        inputs.put(operationId, given);
        return this;
    }

    /** Inputs on which a job fails for good. */
    public Conformance failing(String operationId, Map<String, ?> given) {
        failing.put(operationId, given);
        return this;
    }

    /** What makes a trigger fire, or a waiting action be answered. Run several times. */
    public Conformance stimulus(String operationId, Runnable stimulus) {
        stimuli.put(operationId, stimulus);
        return this;
    }

    /** Leaves an operation out. */
    public Conformance skip(String operationId) {
        skipped.add(operationId);
        return this;
    }

    /**
     * Also demands that callback URLs without TLS and into private networks are refused. A connector that does so cannot call this
     * engine back, so run it with an engine of its own, without stimuli.
     */
    public Conformance strictCallbacks() {
        strict = true;
        return this;
    }

    /** Exercises the connector; returns the engine's report. */
    public Report run() {
        new ConnectionExercise(engine).run();
        for (Operation operation : engine.operations()) {
            if (!skipped.contains(operation.id())) {
                exercise(operation);
            }
        }
        return engine.report();
    }

    private void exercise(Operation operation) {
        String id = operation.id();
        Case exercised = new Case(
                engine,
                engine.prober(),
                operation,
                engine.sampleInputs(id, inputs.getOrDefault(id, Map.of())),
                Optional.ofNullable(failing.get(id)),
                Optional.ofNullable(stimuli.get(id)),
                strict);
        new LookupExercise(exercised).run();
        switch (operation.kind()) {
            case ACTION, ASYNC_ACTION -> new ActionExercise(exercised).run();
            case POLLING_TRIGGER -> new PollingExercise(exercised).run();
            case WEBHOOK_ACTION, WEBHOOK_TRIGGER -> new WebhookExercise(exercised).run();
        }
    }
}
