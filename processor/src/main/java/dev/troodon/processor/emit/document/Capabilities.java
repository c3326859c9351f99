package dev.troodon.processor.emit.document;

import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Exchange;
import dev.troodon.processor.model.Input;
import dev.troodon.processor.model.Lookup;
import dev.troodon.processor.model.Operation;
import java.util.Optional;

/** Writes what the platform may do with a connector by itself: test a connection. */
final class Capabilities {
    private final Connector connector;

    Capabilities(Connector connector) {
        this.connector = connector;
    }

    void putIn(JsonObject document) {
        for (Operation operation : connector.operations()) {
            Optional<Exchange.Test> test = operation.common().exchange().test();
            if (test.isPresent()) {
                JsonObject call =
                        new JsonObject().put("operationId", operation.common().operationId());
                call.putFilled("parameters", parameters(operation, test.get()));
                document.put("x-ms-capabilities", new JsonObject().put("testConnection", call));
                return;
            }
        }
    }

    private static JsonObject parameters(Operation operation, Exchange.Test test) {
        JsonObject parameters = new JsonObject();
        for (Lookup.Argument argument : test.arguments()) {
            for (Input.Wire input : operation.common().wireInputs()) {
                if (input.javaName().equals(argument.name())) {
                    Literals.of(argument.value(), input.shape())
                            .ifPresent(value -> parameters.put(input.name(), value));
                }
            }
        }
        return parameters;
    }
}
