package dev.troodon.processor.emit.document;

import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Lookup;
import dev.troodon.processor.model.Shape;
import java.util.List;
import java.util.Optional;

/**
 * Writes objects: their properties, and what people read beside each. A property whose type is a bean is a reference while
 * nothing stands beside it. With a label of its own it is written out, because nothing may stand beside a reference and the
 * designer passes over {@code allOf}; so is a bean whose lookups refer to what lies beside them, which is elsewhere in each
 * body. Types that hold themselves stay references, and so does what lies deeper than
 * {@link #DEEPEST}.
 */
final class Fields {
    private static final int DEEPEST = 3;

    private final Types types;
    private final Schemas schemas;
    private final Lookups lookups;
    private final PropertyPaths paths;
    private final PropertyLabels labels;
    private final ValueHints hints;

    Fields(
            Types types,
            Schemas schemas,
            Lookups lookups,
            PropertyPaths paths,
            PropertyLabels labels,
            ValueHints hints) {
        this.types = types;
        this.schemas = schemas;
        this.lookups = lookups;
        this.paths = paths;
        this.labels = labels;
        this.hints = hints;
    }

    /** The properties that a bean shows. */
    List<Field> of(Definition.Bean bean, View view, Position position) {
        Scope scope = Scope.of(bean, position, view, paths);
        return bean.properties().stream()
                .filter(view::shows)
                .map(property -> Field.of(property, scope))
                .toList();
    }

    /** The schema of a bean, written out. */
    JsonObject bean(Definition.Bean bean, View view) {
        JsonObject schema = bean(bean, view, Position.at(bean));
        return bean.form()
                .above()
                .flatMap(types::bean)
                .map(above -> onTopOf(above, schema, view))
                .orElse(schema);
    }

    /** What is inherited as a reference, and only the rest beside it. */
    private JsonObject onTopOf(Definition.Bean above, JsonObject whole, View view) {
        JsonObject inherited = bean(above, view, Position.at(above));
        JsonObject own = new JsonObject();
        whole.members().forEach((name, value) -> {
            if (name.equals("properties") && inherited.members().get(name) instanceof JsonObject known) {
                JsonObject left = new JsonObject();
                ((JsonObject) value).members().forEach((property, schema) -> {
                    if (!known.has(property)) {
                        left.put(property, schema);
                    }
                });
                own.putFilled(name, left);
            } else if (name.equals("required") && inherited.members().get(name) instanceof List<?> known) {
                own.putFilled(
                        name,
                        ((List<?>) value)
                                .stream()
                                        .filter(required -> !known.contains(required))
                                        .toList());
            } else {
                own.put(name, value);
            }
        });
        JsonObject reference = schemas.of(new Shape.Named(above.key()), view);
        return new JsonObject().put("allOf", List.of(reference, own));
    }

    /** The schema of a bean at a position, written out. */
    JsonObject bean(Definition.Bean bean, View view, Position position) {
        JsonObject schema = new JsonObject();
        labels.label(
                schema,
                bean.text().titleWritten() ? bean.text().title() : "",
                bean.hints().look().summary());
        schema.putText("description", bean.text().description())
                .putAll(object(of(bean, view, position), view, position));
        bean.form()
                .choice()
                .filter(choice -> !choice.discriminator().isEmpty())
                .ifPresent(choice -> schema.put("discriminator", choice.discriminator()));
        bean.form()
                .others()
                .filter(view::shows)
                .ifPresent(others -> schema.put("additionalProperties", schemas.of(others.values(), view)));
        Scope scope = Scope.of(bean, position, view, paths);
        bean.dynamic().ifPresent(dynamic -> lookups.putSchema(schema, dynamic, scope));
        Labels.putVisibility(schema, bean.text().visibility());
        hints.putOnSchema(schema, new Shape.Named(bean.key()), bean.hints(), scope);
        return schema;
    }

    /** An object of the given properties. */
    JsonObject object(List<Field> fields, View view, Position position) {
        JsonObject properties = new JsonObject();
        fields.forEach(field -> properties.put(field.name(), field(field, view, position)));
        return new JsonObject()
                .put("type", "object")
                .putFilled("properties", properties)
                .putFilled(
                        "required",
                        fields.stream().filter(Field::required).map(Field::name).toList());
    }

    /** The schema of a property of the object at a position, with all that stands beside its type. */
    JsonObject field(Field field, View view, Position position) {
        // What a request holds instead of a bean is no bean of its own.
        Optional<Definition.Bean> bean = types.bean(field.shape()).filter(view::isOf);
        boolean openable = bean.isPresent() && position.depth() < DEEPEST && !types.isRecursive(bean.get());
        if (bean.isPresent() && !(openable && (field.saysSomething() || types.looksAround(bean.get())))) {
            return schemas.of(field.shape(), view);
        }
        JsonObject type = bean.map(open -> bean(open, view, position.inside(field.name())))
                .orElseGet(() -> plain(field, view, position));
        JsonObject schema = labels.put(new JsonObject(), field.text(), field.hints());
        type.members().forEach((name, value) -> {
            if (!schema.has(name)) {
                schema.put(name, value);
            }
        });
        field.defaultValue()
                .flatMap(text -> Literals.of(text, field.shape(), types))
                .ifPresent(value -> schema.put("default", value));
        LimitKeywords.put(schema, field.shape(), field.limits());
        Labels.putVisibility(schema, field.text().visibility());
        field.lookup()
                .ifPresent(
                        lookup -> lookups.putValues(ValueHints.single(schema, field.shape()), lookup, field.scope()));
        field.dynamic().ifPresent(dynamic -> putDynamic(schema, dynamic, field));
        hints.putOnSchema(schema, field.shape(), field.hints(), field.scope());
        return schema;
    }

    private void putDynamic(JsonObject schema, Lookup.Schema dynamic, Field field) {
        JsonObject described = dynamic.items() ? ValueHints.single(schema, field.shape()) : schema;
        if (!described.has("type")) {
            described.put("type", "object");
        }
        lookups.putSchema(described, dynamic, field.scope());
    }

    /** What is no bean. Items of a list are written out where something has to stand beside them or look around. */
    private JsonObject plain(Field field, View view, Position position) {
        if (field.shape() instanceof Shape.Many many) {
            Optional<Definition.Bean> item = types.bean(many.of())
                    .filter(bean -> position.depth() < DEEPEST && !types.isRecursive(bean) && view.isOf(bean))
                    .filter(bean -> field.hints().look().items().isPresent() || types.looksAround(bean));
            if (item.isPresent()) {
                return new JsonObject()
                        .put("type", "array")
                        .put("items", bean(item.get(), view, position.inside(field.name())));
            }
        }
        return schemas.of(field.shape(), view);
    }
}
