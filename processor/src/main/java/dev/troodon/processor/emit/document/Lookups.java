package dev.troodon.processor.emit.document;

import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Input;
import dev.troodon.processor.model.Lookup;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Shape;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Writes calls that a designer makes. Always in both spellings: the open designer reads the older one, Power Automate the
 * newer one, which alone can point inside a body without doubt.
 */
final class Lookups {
    private static final String PROPERTIES = "properties";

    private final Map<String, Operation> operations = new HashMap<>();
    private final PropertyPaths paths;

    Lookups(Connector connector, PropertyPaths paths) {
        connector.operations().stream()
                .sorted(Comparator.comparing(operation -> operation.common().operationId()))
                .forEach(operation -> operations.putIfAbsent(operation.common().javaName(), operation));
        this.paths = paths;
    }

    void putValues(JsonObject holder, Lookup.Values lookup, Scope scope) {
        target(lookup).ifPresent(target -> {
            PropertyPaths.End items = paths.follow(answer(target), lookup.collection());
            String collection = items.path();
            String value = paths.follow(items.shape(), lookup.value()).path();
            String title = paths.follow(items.shape(), lookup.title()).path();
            JsonObject legacy = call(target)
                    .putFilled("parameters", legacyArguments(lookup, target, scope))
                    .putText("value-collection", collection)
                    .putText("value-path", value)
                    .putText("value-title", title.isEmpty() ? value : title);
            JsonObject list = call(target)
                    .putFilled("parameters", arguments(lookup, target, scope))
                    .putText("itemsPath", collection)
                    .putText("itemValuePath", value)
                    .putText("itemTitlePath", title.isEmpty() ? value : title);
            holder.put("x-ms-dynamic-values", legacy).put("x-ms-dynamic-list", list);
        });
    }

    void putSchema(JsonObject holder, Lookup.Schema lookup, Scope scope) {
        target(lookup).ifPresent(target -> {
            String value = paths.follow(answer(target), lookup.value()).path();
            // Without a path, the older form takes the whole answer for the map of properties.
            JsonObject legacy = call(target)
                    .putFilled("parameters", legacyArguments(lookup, target, scope))
                    .put("value-path", value.isEmpty() ? PROPERTIES : value);
            JsonObject properties = call(target)
                    .putFilled("parameters", arguments(lookup, target, scope))
                    .putText("itemValuePath", withoutProperties(value));
            holder.put("x-ms-dynamic-schema", legacy).put("x-ms-dynamic-properties", properties);
        });
    }

    private static JsonObject call(Operation target) {
        return new JsonObject().put("operationId", target.common().operationId());
    }

    private static String withoutProperties(String path) {
        if (path.equals(PROPERTIES)) {
            return "";
        }
        return path.endsWith("/" + PROPERTIES) ? path.substring(0, path.length() - PROPERTIES.length() - 1) : path;
    }

    private Optional<Operation> target(Lookup lookup) {
        return Optional.ofNullable(operations.get(lookup.operation()));
    }

    private static Optional<Shape> answer(Operation target) {
        return target instanceof Operation.StandardAction action
                ? action.result().map(Operation.Result::shape)
                : Optional.empty();
    }

    private JsonObject legacyArguments(Lookup lookup, Operation target, Scope scope) {
        JsonObject arguments = new JsonObject();
        for (Lookup.Argument argument : lookup.arguments()) {
            arguments.put(
                    parameter(target, argument).map(Input.Wire::name).orElse(argument.name()),
                    argument.from().isEmpty()
                            ? literal(target, argument)
                            : new JsonObject()
                                    .put(
                                            "parameter",
                                            scope.find(argument.from()).legacy()));
        }
        return arguments;
    }

    private JsonObject arguments(Lookup lookup, Operation target, Scope scope) {
        JsonObject arguments = new JsonObject();
        for (Lookup.Argument argument : lookup.arguments()) {
            String name = parameter(target, argument)
                    .map(input ->
                            input.place() == Input.Place.BODY_PROPERTY ? Scope.BODY + "/" + input.name() : input.name())
                    .orElse(argument.name());
            arguments.put(
                    name,
                    argument.from().isEmpty()
                            ? new JsonObject().put("value", literal(target, argument))
                            : new JsonObject()
                                    .put(
                                            "parameterReference",
                                            scope.find(argument.from()).path()));
        }
        return arguments;
    }

    private static Object literal(Operation target, Lookup.Argument argument) {
        return parameter(target, argument)
                .flatMap(input -> Literals.of(argument.value(), input.shape()))
                .orElse(argument.value());
    }

    private static Optional<Input.Wire> parameter(Operation target, Lookup.Argument argument) {
        return target.common().wireInputs().stream()
                .filter(input -> input.javaName().equals(argument.name()))
                .findFirst();
    }
}
