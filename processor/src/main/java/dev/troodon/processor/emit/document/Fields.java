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

    Fields(Types types, Schemas schemas, Lookups lookups, PropertyPaths paths) {
        this.types = types;
        this.schemas = schemas;
        this.lookups = lookups;
        this.paths = paths;
    }

    /** The properties that a bean shows. */
    List<Field> of(Definition.Bean bean, View view, Position position) {
        Scope scope = Scope.of(bean, position, paths);
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

    /** The schema of a value that has no label but perhaps a schema that is told at design time. */
    JsonObject result(Shape shape, Optional<Lookup.Schema> dynamic, Scope scope, View view) {
        if (dynamic.isEmpty()) {
            return schemas.of(shape, view);
        }
        JsonObject schema = types.bean(shape).map(bean -> bean(bean, view)).orElseGet(() -> schemas.of(shape, view));
        JsonObject open = schema.has("type")
                ? schema
                : new JsonObject().put("type", "object").putAll(schema);
        lookups.putSchema(open, dynamic.get(), scope);
        return open;
    }

    /** An object of the given properties. */
    JsonObject object(List<Field> fields, View view) {
        return object(fields, view, Position.BODY);
    }

    private JsonObject bean(Definition.Bean bean, View view, Position position) {
        JsonObject schema = new JsonObject();
        if (bean.text().titleWritten()) {
            schema.putText(Labels.PROPERTY, bean.text().title());
        }
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
        bean.dynamic().ifPresent(dynamic -> lookups.putSchema(schema, dynamic, Scope.of(bean, position, paths)));
        return schema;
    }

    private JsonObject object(List<Field> fields, View view, Position position) {
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
        Optional<Definition.Bean> bean = types.bean(field.shape())
                .filter(named -> view == View.ANSWER || named.form().taken().isEmpty());
        boolean openable = bean.isPresent() && position.depth() < DEEPEST && !types.isRecursive(bean.get());
        if (bean.isPresent() && !(openable && (field.saysSomething() || types.looksAround(bean.get())))) {
            return schemas.of(field.shape(), view);
        }
        JsonObject type = bean.map(open -> bean(open, view, position.inside(field.name())))
                .orElseGet(() -> schemas.of(field.shape(), view));
        JsonObject schema = Labels.put(new JsonObject(), Labels.PROPERTY, field.text());
        type.members().forEach((name, value) -> {
            if (!schema.has(name)) {
                schema.put(name, value);
            }
        });
        field.defaultValue()
                .flatMap(text -> Literals.of(text, field.shape()))
                .ifPresent(value -> schema.put("default", value));
        LimitKeywords.put(schema, field.shape(), field.limits());
        Labels.putVisibility(schema, field.text().visibility());
        field.lookup().ifPresent(lookup -> lookups.putValues(schema, lookup, field.scope()));
        field.dynamic().ifPresent(dynamic -> {
            if (!schema.has("type")) {
                schema.put("type", "object");
            }
            lookups.putSchema(schema, dynamic, field.scope());
        });
        Extensions.put(schema, field.hints().extensions());
        return schema;
    }
}
