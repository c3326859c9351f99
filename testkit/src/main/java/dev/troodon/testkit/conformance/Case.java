package dev.troodon.testkit.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.troodon.testkit.Prober;
import dev.troodon.testkit.TestEngine;
import dev.troodon.testkit.document.Operation;
import java.util.Map;
import java.util.Optional;

/** One operation to exercise, and with what. */
record Case(
        TestEngine engine,
        Prober prober,
        Operation operation,
        Map<String, JsonNode> inputs,
        Optional<Map<String, ?>> failing,
        Optional<Runnable> stimulus,
        boolean strict) {

    String id() {
        return operation.id();
    }

    /** Makes the trigger fire; returns whether that can be done. */
    boolean stimulate() {
        stimulus.ifPresent(Runnable::run);
        return stimulus.isPresent();
    }
}
