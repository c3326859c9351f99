package dev.troodon.processor.emit.document;

import dev.troodon.processor.model.Common;
import dev.troodon.processor.model.Input;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the parameters of an operation. */
final class Parameters {
    private final PropertyPaths paths;
    private final Schemas schemas;
    private final Lookups lookups;
    private final Bodies bodies;
    private final Types types;
    private final ValueHints hints;

    Parameters(Types types, PropertyPaths paths, Schemas schemas, Lookups lookups, ValueHints hints, Bodies bodies) {
        this.types = types;
        this.hints = hints;
        this.paths = paths;
        this.schemas = schemas;
        this.lookups = lookups;
        this.bodies = bodies;
    }

    List<JsonObject> of(Operation operation) {
        Common common = operation.common();
        Scope scope = Scope.of(common, paths);
        List<JsonObject> parameters = new ArrayList<>();
        for (Input.Wire input : common.wireInputs()) {
            switch (input.place()) {
                case PATH -> parameters.add(outside(input, "path", scope));
                case QUERY -> parameters.add(outside(input, "query", scope));
                case HEADER -> parameters.add(outside(input, "header", scope));
                case FORM -> parameters.add(outside(input, "formData", scope));
                case BODY, BODY_PROPERTY, RAW_BODY -> {
                    // all of these form the one body
                }
            }
        }
        bodies.of(operation, scope).ifPresent(parameters::add);
        if (operation instanceof Operation.PollingTrigger) {
            parameters.add(triggerState());
        }
        return parameters;
    }

    /** The variables of an operation's path. */
    List<JsonObject> ofPath(Operation operation) {
        Scope scope = Scope.of(operation.common(), paths);
        return operation.common().wireInputs().stream()
                .filter(input -> input.place() == Input.Place.PATH)
                .map(input -> outside(input, "path", scope))
                .toList();
    }

    private JsonObject outside(Input.Wire input, String in, Scope scope) {
        JsonObject parameter = new JsonObject().put("name", input.name()).put("in", in);
        Labels.put(parameter, Labels.PARAMETER, input.text());
        Optional<Object> standIn = input.defaultValue().flatMap(text -> Literals.of(text, input.shape(), types));
        boolean sent = Field.isSent(input.text(), input.defaultValue());
        parameter.put("required", in.equals("path") || input.required() || sent);
        parameter.putAll(LimitKeywords.put(type(input.shape()), input.shape(), input.limits()));
        standIn.ifPresent(value -> parameter.put("default", value));
        Labels.putVisibility(parameter, input.text().visibility());
        if (in.equals("path")) {
            parameter.put("x-ms-url-encoding", "single");
        }
        input.lookup().ifPresent(lookup -> lookups.putValues(parameter, lookup, scope));
        hints.putOnParameter(parameter, input.shape(), input.hints(), scope);
        return parameter;
    }

    private JsonObject type(Shape shape) {
        if (shape instanceof Shape.Many many) {
            return new JsonObject()
                    .put("type", "array")
                    .put("items", LimitKeywords.put(type(many.of()), many.of(), many.each()))
                    .put("collectionFormat", "csv");
        }
        JsonObject plain = schemas.plain(shape);
        return plain.has("type") ? plain : new JsonObject().put("type", "string");
    }

    private static JsonObject triggerState() {
        return new JsonObject()
                .put("name", "triggerState")
                .put("in", "query")
                .put(Labels.PARAMETER, "Trigger state")
                .put("description", "Where the workflow stands. The workflow fills it in.")
                .put("required", false)
                .put("type", "string")
                .put("x-ms-visibility", "internal");
    }
}
