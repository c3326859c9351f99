package dev.troodon.processor.emit.document;

import dev.troodon.processor.model.Common;
import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Input;
import dev.troodon.processor.model.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes the body of a subscription: the filter's properties and the callback URL. It is written out from the root to the
 * callback URL, which the designer finds only if everything on the way is required and visible, and it alone is internal.
 */
final class SubscribeBody {
    private final Types types;
    private final Fields fields;
    private final PropertyLabels labels;

    SubscribeBody(Types types, Fields fields, PropertyLabels labels) {
        this.types = types;
        this.fields = fields;
        this.labels = labels;
    }

    JsonObject of(Common operation, Operation.CallbackLocation callback, Scope scope) {
        List<Field> filter = new ArrayList<>();
        Position position = Position.in(operation, scope);
        for (Input.Wire input : operation.wireInputs()) {
            if (input.place() == Input.Place.BODY_PROPERTY) {
                filter.add(Field.of(input, scope));
            } else if (input.place() == Input.Place.BODY) {
                Optional<Definition.Bean> bean = types.bean(input.shape());
                if (bean.isPresent()) {
                    position = position.holding(bean.get());
                    filter.addAll(fields.of(bean.get(), View.REQUEST, position));
                }
            }
        }
        return along(filter, callback.path(), position);
    }

    private JsonObject along(List<Field> all, String path, Position position) {
        int slash = path.indexOf('/');
        String name = slash < 0 ? path : path.substring(0, slash);
        Optional<Field> own =
                all.stream().filter(field -> field.name().equals(name)).findFirst();
        JsonObject properties = new JsonObject();
        List<String> required = new ArrayList<>();
        if (own.isEmpty()) {
            properties.put(name, leaf(Optional.empty()));
            required.add(name);
        }
        for (Field field : all) {
            boolean onTheWay = field.name().equals(name);
            if (onTheWay) {
                properties.put(
                        name, slash < 0 ? leaf(own) : step(field, path.substring(slash + 1), position.inside(name)));
            } else {
                properties.put(field.name(), fields.field(field, View.REQUEST, position));
            }
            if (onTheWay || field.required()) {
                required.add(field.name());
            }
        }
        return new JsonObject()
                .put("type", "object")
                .put("properties", properties)
                .put("required", required);
    }

    private JsonObject step(Field field, String rest, Position inside) {
        List<Field> inner = types.bean(field.shape())
                .map(bean -> fields.of(bean, View.REQUEST, inside))
                .orElse(List.of());
        return labels.put(new JsonObject(), field.text(), field.hints()).putAll(along(inner, rest, inside));
    }

    private JsonObject leaf(Optional<Field> own) {
        JsonObject leaf = own.map(field -> labels.put(new JsonObject(), field.text(), field.hints()))
                .orElseGet(() -> labels.label(new JsonObject(), "Callback URL", "")
                        .put("description", "Where the workflow is called back. The workflow fills it in."));
        return leaf.put("type", "string").put("x-ms-notification-url", true).put("x-ms-visibility", "internal");
    }
}
