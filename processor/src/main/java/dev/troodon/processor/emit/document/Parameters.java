package dev.troodon.processor.emit.document;

import dev.troodon.processor.model.Carriage.Separation;
import dev.troodon.processor.model.Common;
import dev.troodon.processor.model.Input;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Paging;
import dev.troodon.processor.model.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
        for (Input input : common.inputs()) {
            if (input instanceof Input.Handle handle && handle.kind() == Input.Handle.Kind.CONTINUATION) {
                parameters.add(continuation());
            }
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
        boolean file = in.equals("formData") && input.shape() instanceof Shape.Binary;
        JsonObject type = file ? new JsonObject().put("type", "file") : type(input.shape(), separation(input));
        parameter.putAll(LimitKeywords.put(type, input.shape(), input.limits()));
        if (input.carriage().allowsEmpty()) {
            parameter.put("allowEmptyValue", true);
        }
        standIn.ifPresent(value -> parameter.put("default", value));
        Labels.putVisibility(parameter, input.text().visibility());
        if (in.equals("path")) {
            parameter.put("x-ms-url-encoding", input.carriage().encodedTwice() ? "double" : "single");
        }
        input.lookup().ifPresent(lookup -> lookups.putValues(parameter, lookup, scope));
        hints.putOnParameter(parameter, input.shape(), input.hints(), scope);
        return parameter;
    }

    private static String separation(Input.Wire input) {
        return input.carriage().separation().orElse(Separation.CSV).name().toLowerCase(Locale.ROOT);
    }

    private JsonObject type(Shape shape, String separation) {
        if (shape instanceof Shape.Many many) {
            return new JsonObject()
                    .put("type", "array")
                    .put("items", LimitKeywords.put(type(many.of(), "csv"), many.of(), many.each()))
                    .put("collectionFormat", separation);
        }
        JsonObject plain = schemas.plain(shape);
        return plain.has("type") ? plain : new JsonObject().put("type", "string");
    }

    private static JsonObject triggerState() {
        return token("triggerState", "Trigger state", "Where the workflow stands. The workflow fills it in.");
    }

    private static JsonObject continuation() {
        return token(Paging.PARAMETER, "Page token", "Which page is asked for. The link to the next page fills it in.");
    }

    private static JsonObject token(String name, String label, String description) {
        return new JsonObject()
                .put("name", name)
                .put("in", "query")
                .put(Labels.PARAMETER, label)
                .put("description", description)
                .put("required", false)
                .put("type", "string")
                .put("x-ms-visibility", "internal");
    }
}
