package dev.troodon.processor.emit.document;

import dev.troodon.processor.model.Hints;
import dev.troodon.processor.model.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes what values show or mean beyond type and text, each key where the platform looks for it. */
final class ValueHints {
    private final Types types;
    private final Pickers pickers;

    ValueHints(Types types, Pickers pickers) {
        this.types = types;
        this.pickers = pickers;
    }

    /** Beside the type of a property or of a whole body. */
    void putOnSchema(JsonObject schema, Shape shape, Hints hints, Scope scope) {
        if (hints.equals(Hints.NONE)) {
            return;
        }
        hints.samples().example().ifPresent(example -> schema.put("example", value(example, shape)));
        hints.use().readOnly().ifPresent(site -> schema.put("readOnly", true));
        putAnywhere(schema, single(schema, shape), shape, hints, scope);
        hints.look().items().ifPresent(items -> putItems(schema, shape, items));
        Extensions.put(schema, hints.extensions());
    }

    /** On a parameter outside the body. */
    void putOnParameter(JsonObject parameter, Shape shape, Hints hints, Scope scope) {
        if (hints.equals(Hints.NONE)) {
            return;
        }
        hints.samples().example().ifPresent(example -> parameter.put("x-example", value(example, shape)));
        putAnywhere(parameter, parameter, shape, hints, scope);
        hints.use()
                .trigger()
                .ifPresent(trigger -> parameter.put(
                        "x-ms-trigger-value",
                        new JsonObject()
                                .putText("value-collection", trigger.collection())
                                .putText("value-path", trigger.path())));
        Extensions.put(parameter, hints.extensions());
    }

    /** Items of a list outside the body know the standard's keys only, so the platform's stand on the parameter. */
    private void putAnywhere(JsonObject holder, JsonObject extended, Shape shape, Hints hints, Scope scope) {
        JsonObject single = single(holder, shape);
        hints.look().format().ifPresent(format -> single.put("format", format.text()));
        hints.look().choices().ifPresent(choices -> putChoices(single, extended, single(shape), choices));
        hints.look()
                .media()
                .ifPresent(media -> holder.put("x-ms-media-kind", media.text().toLowerCase(Locale.ROOT)));
        hints.look()
                .editor()
                .ifPresent(editor -> holder.put("x-ms-editor", editor.text().toLowerCase(Locale.ROOT)));
        if (hints.use().localized()) {
            holder.put("x-ms-localizeDefaultValue", true);
        }
        hints.samples().test().ifPresent(test -> holder.put("x-ms-test-value", value(test, shape)));
        pickers.put(extended, hints.picking(), scope);
    }

    private void putChoices(JsonObject single, JsonObject extended, Shape shape, Hints.Choices choices) {
        List<Object> values = new ArrayList<>();
        List<JsonObject> shown = new ArrayList<>();
        boolean titled = false;
        for (Hints.Choice choice : choices.values()) {
            Object value = Literals.of(choice.value(), shape, types).orElse(choice.value());
            String title = choice.title().isEmpty() ? choice.value() : choice.title();
            titled |= !choice.title().isEmpty();
            values.add(value);
            shown.add(
                    choices.editorOptions()
                            ? new JsonObject().put("title", title).put("value", value)
                            : new JsonObject().put("value", value).put("displayName", title));
        }
        if (!single.has("enum")) {
            single.put("enum", values);
        }
        if (choices.editorOptions()) {
            extended.put("x-ms-editor-options", new JsonObject().put("items", shown));
        } else if (titled && extended.has("enum")) {
            extended.put("x-ms-enum-values", shown);
        }
    }

    private void putItems(JsonObject schema, Shape shape, Hints.Items items) {
        JsonObject single = single(schema, shape);
        if (single == schema) {
            // The items are a reference, beside which nothing may stand.
            return;
        }
        single.putText(Labels.PROPERTY, items.title())
                .putText(Labels.PARAMETER, items.summary())
                .putText("description", items.description());
        if (!items.defaultValue().isEmpty()) {
            Literals.of(items.defaultValue(), single(shape), types).ifPresent(value -> single.put("default", value));
        }
        Labels.putVisibility(single, items.visibility());
    }

    private Object value(Hints.Written written, Shape shape) {
        return Literals.of(written.text(), shape, types).orElse(written.text());
    }

    /** The schema of single values: of a list that of its items, unless that is a reference, which nothing may stand beside. */
    static JsonObject single(JsonObject holder, Shape shape) {
        return shape instanceof Shape.Many many
                        && holder.members().get("items") instanceof JsonObject items
                        && !items.has("$ref")
                ? single(items, many.of())
                : holder;
    }

    private static Shape single(Shape shape) {
        return shape instanceof Shape.Many many ? single(many.of()) : shape;
    }
}
