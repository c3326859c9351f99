package dev.troodon.processor.emit.document;

import dev.troodon.processor.model.Call;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Input;
import dev.troodon.processor.model.Lookup;
import dev.troodon.processor.model.Operation;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Writes mentions of other operations: Java names become what the document calls them. */
final class Calls {
    private final Map<String, Operation> operations = new HashMap<>();
    private final PropertyPaths paths;

    Calls(Connector connector, PropertyPaths paths) {
        for (Operation operation : connector.operations()) {
            operations.put(operation.common().javaName(), operation);
        }
        this.paths = paths;
    }

    /**
     * The operation that is mentioned; empty if there is none.
     *
     * @param call the mention
     * @param holder the operation that mentions it, whose inputs arguments may take
     * @return {@code operationId}, and {@code parameters} where there are arguments
     */
    Optional<JsonObject> of(Call call, Optional<Operation> holder) {
        return Optional.ofNullable(operations.get(call.operation()))
                .map(target -> new JsonObject()
                        .put("operationId", target.common().operationId())
                        .putFilled("parameters", arguments(call, target, holder)));
    }

    private JsonObject arguments(Call call, Operation target, Optional<Operation> holder) {
        JsonObject arguments = new JsonObject();
        for (Lookup.Argument argument : call.arguments()) {
            Optional<Input.Wire> parameter = parameter(target, argument.name());
            arguments.put(
                    parameter.map(Input.Wire::name).orElse(argument.name()),
                    argument.from().isEmpty() || holder.isEmpty()
                            ? literal(argument, parameter)
                            : new JsonObject()
                                    .put(
                                            "parameter",
                                            Scope.of(holder.get().common(), paths)
                                                    .find(argument.from())
                                                    .legacy()));
        }
        return arguments;
    }

    private static Object literal(Lookup.Argument argument, Optional<Input.Wire> parameter) {
        return parameter
                .flatMap(input -> Literals.of(argument.value(), input.shape()))
                .orElse(argument.value());
    }

    private static Optional<Input.Wire> parameter(Operation target, String javaName) {
        for (Input.Wire input : target.common().wireInputs()) {
            if (input.javaName().equals(javaName)) {
                return Optional.of(input);
            }
        }
        return Optional.empty();
    }
}
