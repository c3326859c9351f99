package dev.troodon.testkit.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.troodon.testkit.TestEngine;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Tests the connection, where the document says how. */
final class ConnectionExercise {
    private final TestEngine engine;

    ConnectionExercise(TestEngine engine) {
        this.engine = engine;
    }

    void run() {
        JsonNode test = engine.document().root().path("x-ms-capabilities").path("testConnection");
        engine.document().find(test.path("operationId").asText()).ifPresent(operation -> {
            Map<String, JsonNode> inputs = new LinkedHashMap<>();
            test.path("parameters").properties().forEach(given -> inputs.put(given.getKey(), given.getValue()));
            engine.prober().testConnection(operation, engine.prober().proper(operation, inputs, Optional.empty()));
        });
    }
}
