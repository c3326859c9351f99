package dev.troodon.processor.emit.document;

import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Hints;
import dev.troodon.processor.model.Input;
import dev.troodon.processor.model.Limits;
import dev.troodon.processor.model.Lookup;
import dev.troodon.processor.model.Shape;
import dev.troodon.processor.model.Text;
import dev.troodon.processor.model.Visibility;
import java.util.Optional;

/**
 * A property of a JSON object, whether it comes from a bean or from a parameter that became part of the body.
 *
 * @param name the name on the wire
 * @param shape what its JSON looks like
 * @param required whether it must be there
 * @param text label, description, visibility
 * @param defaultValue as text
 * @param limits constraints
 * @param lookup its choices
 * @param dynamic its schema
 * @param hints what it shows or means besides
 * @param scope what arguments of its lookups may refer to
 */
record Field(
        String name,
        Shape shape,
        boolean required,
        Text text,
        Optional<String> defaultValue,
        Limits limits,
        Optional<Lookup.Values> lookup,
        Optional<Lookup.Schema> dynamic,
        Hints hints,
        Scope scope) {

    static Field of(Definition.Property property, Scope scope) {
        return new Field(
                property.name(),
                property.shape(),
                property.required() || isSent(property.text(), property.defaultValue()),
                property.text(),
                property.defaultValue(),
                property.limits(),
                property.lookup(),
                property.dynamic(),
                property.hints(),
                scope);
    }

    static Field of(Input.Wire input, Scope scope) {
        return new Field(
                input.name(),
                input.shape(),
                input.required() || isSent(input.text(), input.defaultValue()),
                input.text(),
                input.defaultValue(),
                input.limits(),
                input.lookup(),
                input.dynamic(),
                input.hints(),
                scope);
    }

    /** Designers send the default of a hidden value only if the value is required. */
    static boolean isSent(Text text, Optional<String> defaultValue) {
        return text.visibility() == Visibility.INTERNAL && defaultValue.isPresent();
    }

    /** Whether something has to stand beside its type, which a reference does not allow. */
    boolean saysSomething() {
        return text.titleWritten()
                || !text.description().isBlank()
                || text.visibility() != Visibility.NORMAL
                || lookup.isPresent()
                || dynamic.isPresent()
                || !hints.equals(Hints.NONE);
    }
}
