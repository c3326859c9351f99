package dev.troodon.processor.emit.document;

import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Envelope;
import dev.troodon.processor.model.Hints;
import dev.troodon.processor.model.Lookup;
import dev.troodon.processor.model.Shape;
import java.util.Optional;

/**
 * Writes schemas of whole bodies, of requests and answers. A bean is a reference while nothing stands beside it; it is written
 * out where its lookups refer to inputs that are called otherwise in other operations.
 */
final class Roots {
    private final Types types;
    private final Schemas schemas;
    private final Fields fields;
    private final Lookups lookups;
    private final PropertyLabels labels;
    private final ValueHints hints;

    Roots(Types types, Schemas schemas, Fields fields, Lookups lookups, PropertyLabels labels, ValueHints hints) {
        this.types = types;
        this.schemas = schemas;
        this.fields = fields;
        this.lookups = lookups;
        this.labels = labels;
        this.hints = hints;
    }

    /**
     * A whole body.
     *
     * @param shape what it holds
     * @param dynamic where a designer finds its schema
     * @param shown what a person reads about it
     * @param said what it shows or means besides
     */
    record Body(Shape shape, Optional<Lookup.Schema> dynamic, Envelope shown, Hints said) {
        /** Whether something has to stand beside its type, which a reference does not allow. */
        boolean saysSomething() {
            return dynamic.isPresent()
                    || !said.equals(Hints.NONE)
                    || !shown.schema().equals(Envelope.NONE.schema())
                    || !shown.schemaSummary().isEmpty();
        }
    }

    JsonObject schema(Body body, View view, Position position, Scope scope) {
        JsonObject type = type(body, view, position);
        if (!body.saysSomething()) {
            return type;
        }
        JsonObject schema = new JsonObject();
        if (body.dynamic().isPresent() && !type.has("type")) {
            schema.put("type", "object");
        }
        labels.label(schema, body.shown().schema().title(), body.shown().schemaSummary());
        schema.putText("description", body.shown().schema().description());
        type.members().forEach((name, value) -> {
            if (!schema.has(name)) {
                schema.put(name, value);
            }
        });
        Labels.putVisibility(schema, body.shown().schema().visibility());
        body.dynamic()
                .ifPresent(dynamic -> lookups.putSchema(
                        dynamic.items() ? ValueHints.single(schema, body.shape()) : schema, dynamic, scope));
        hints.putOnSchema(schema, body.shape(), body.said(), scope);
        return schema;
    }

    private JsonObject type(Body body, View view, Position position) {
        Optional<Definition.Bean> bean = types.bean(body.shape()).filter(view::isOf);
        if (bean.isPresent() && (body.saysSomething() || isBound(bean.get(), view, position))) {
            return fields.bean(bean.get(), view, position.holding(bean.get()));
        }
        if (body.shape() instanceof Shape.Many many) {
            boolean shown = body.said().look().items().isPresent();
            Optional<Definition.Bean> item =
                    types.bean(many.of()).filter(view::isOf).filter(each -> shown || isBound(each, view, position));
            if (item.isPresent()) {
                return new JsonObject()
                        .put("type", "array")
                        .put("items", fields.bean(item.get(), view, position.holding(item.get())));
            }
        }
        return schemas.of(body.shape(), view);
    }

    /** Whether what lookups in it refer to is called otherwise in other operations. */
    private boolean isBound(Definition.Bean bean, View view, Position position) {
        boolean named = view == View.REQUEST && !position.body().equals(Scope.BODY) && types.looksAround(bean);
        return (named || types.looksOutside(bean)) && !types.isRecursive(bean);
    }
}
