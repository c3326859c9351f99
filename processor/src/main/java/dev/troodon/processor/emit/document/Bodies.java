package dev.troodon.processor.emit.document;

import dev.troodon.processor.model.Common;
import dev.troodon.processor.model.Envelope;
import dev.troodon.processor.model.Input;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Text;
import dev.troodon.processor.model.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the body parameter of an operation. */
final class Bodies {
    private final Roots roots;
    private final Fields fields;
    private final Lookups lookups;
    private final PropertyLabels labels;
    private final SubscribeBody subscribeBody;

    Bodies(Roots roots, Fields fields, Lookups lookups, PropertyLabels labels, SubscribeBody subscribeBody) {
        this.roots = roots;
        this.fields = fields;
        this.lookups = lookups;
        this.labels = labels;
        this.subscribeBody = subscribeBody;
    }

    Optional<JsonObject> of(Operation operation, Scope scope) {
        Common common = operation.common();
        if (operation instanceof Operation.WebhookTrigger trigger) {
            return Optional.of(built(common, true, subscribeBody.of(common, trigger.callback(), scope)));
        }
        if (operation instanceof Operation.AsyncWebhookAction action) {
            return Optional.of(built(common, true, subscribeBody.of(common, action.callback(), scope)));
        }
        List<Field> properties = new ArrayList<>();
        for (Input.Wire input : common.wireInputs()) {
            if (input.place() == Input.Place.BODY || input.place() == Input.Place.RAW_BODY) {
                return Optional.of(whole(input, common, scope));
            }
            if (input.place() == Input.Place.BODY_PROPERTY) {
                properties.add(Field.of(input, scope));
            }
        }
        return properties.isEmpty()
                ? Optional.empty()
                : Optional.of(built(
                        common,
                        properties.stream().anyMatch(Field::required),
                        fields.object(properties, View.REQUEST, Position.in(common, scope))));
    }

    /** One Java parameter is the body. */
    private JsonObject whole(Input.Wire input, Common common, Scope scope) {
        Envelope shown = common.body();
        JsonObject parameter = named(common);
        String title = shown.summary().isEmpty() ? input.text().title() : shown.summary();
        String description = shown.description().isEmpty() ? input.text().description() : shown.description();
        Labels.put(parameter, Labels.PARAMETER, new Text(title, description, Visibility.NORMAL, true));
        Roots.Body body = new Roots.Body(
                input.shape(), input.dynamic(), shown, input.hints().withoutExtensions());
        parameter
                .put("required", input.required())
                .put("schema", roots.schema(body, View.REQUEST, Position.in(common, scope), scope));
        boolean written = shown.visibility() != Visibility.NORMAL;
        Labels.putVisibility(
                parameter, written ? shown.visibility() : input.text().visibility());
        input.lookup().ifPresent(lookup -> lookups.putValues(parameter, lookup, scope));
        Extensions.put(parameter, input.hints().extensions());
        return parameter;
    }

    /** Several Java parameters are the body, or none. */
    private JsonObject built(Common common, boolean required, JsonObject object) {
        Envelope shown = common.body();
        JsonObject schema = labels.label(new JsonObject(), shown.schema().title(), shown.schemaSummary())
                .putText("description", shown.schema().description())
                .putAll(object);
        Labels.putVisibility(schema, shown.schema().visibility());
        JsonObject parameter = named(common)
                .putText(Labels.PARAMETER, shown.summary())
                .putText("description", shown.description())
                .put("required", required)
                .put("schema", schema);
        return Labels.putVisibility(parameter, shown.visibility());
    }

    private static JsonObject named(Common common) {
        return new JsonObject().put("name", Scope.body(common)).put("in", "body");
    }
}
