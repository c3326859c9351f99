package dev.troodon.processor.emit.document;

import dev.troodon.processor.model.Carriage.Separation;
import dev.troodon.processor.model.Common;
import dev.troodon.processor.model.Input;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Paging;
import dev.troodon.processor.model.Shape;
import dev.troodon.processor.model.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes the parameters of an operation. */
final class Parameters {
    private final PropertyPaths paths;
    private final Schemas schemas;
    private final Fields fields;
    private final Lookups lookups;
    private final SubscribeBody subscribeBody;

    Parameters(PropertyPaths paths, Schemas schemas, Fields fields, Lookups lookups, SubscribeBody subscribeBody) {
        this.paths = paths;
        this.schemas = schemas;
        this.fields = fields;
        this.lookups = lookups;
        this.subscribeBody = subscribeBody;
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
        body(operation, scope).ifPresent(parameters::add);
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
        Optional<Object> standIn = input.defaultValue().flatMap(text -> Literals.of(text, input.shape()));
        // The designer sends the default of a hidden parameter only if the parameter is required.
        boolean hiddenConstant = input.text().visibility() == Visibility.INTERNAL && standIn.isPresent();
        parameter.put("required", in.equals("path") || input.required() || hiddenConstant);
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
        Extensions.put(parameter, input.hints().extensions());
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

    private Optional<JsonObject> body(Operation operation, Scope scope) {
        if (operation instanceof Operation.WebhookTrigger trigger) {
            return Optional.of(body(true, subscribeBody.of(trigger.common(), trigger.callback(), scope)));
        }
        if (operation instanceof Operation.AsyncWebhookAction action) {
            return Optional.of(body(true, subscribeBody.of(action.common(), action.callback(), scope)));
        }
        List<Input.Wire> properties = operation.common().wireInputs().stream()
                .filter(input -> input.place() == Input.Place.BODY_PROPERTY)
                .toList();
        if (!properties.isEmpty()) {
            List<Field> all =
                    properties.stream().map(input -> Field.of(input, scope)).toList();
            return Optional.of(
                    body(properties.stream().anyMatch(Input.Wire::required), fields.object(all, View.REQUEST)));
        }
        return operation.common().wireInputs().stream()
                .filter(input -> input.place() == Input.Place.BODY || input.place() == Input.Place.RAW_BODY)
                .findFirst()
                .map(input -> whole(input, scope));
    }

    private JsonObject whole(Input.Wire input, Scope scope) {
        JsonObject parameter = new JsonObject().put("name", Scope.BODY).put("in", "body");
        Labels.put(parameter, Labels.PARAMETER, input.text());
        parameter.put("required", input.required());
        parameter.put("schema", fields.result(input.shape(), input.dynamic(), scope, View.REQUEST));
        Labels.putVisibility(parameter, input.text().visibility());
        input.lookup().ifPresent(lookup -> lookups.putValues(parameter, lookup, scope));
        Extensions.put(parameter, input.hints().extensions());
        return parameter;
    }

    private static JsonObject body(boolean required, JsonObject schema) {
        return new JsonObject()
                .put("name", Scope.BODY)
                .put("in", "body")
                .put("required", required)
                .put("schema", schema);
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
