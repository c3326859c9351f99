package dev.troodon.processor.emit.document;

import dev.troodon.processor.model.Input;
import dev.troodon.processor.model.Lookup;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Shape;
import java.util.Optional;

/** Writes what lookups pass, in the spelling of each extension. */
final class LookupArguments {
    private final PropertyPaths paths;
    private final Types types;

    LookupArguments(PropertyPaths paths, Types types) {
        this.paths = paths;
        this.types = types;
    }

    /** Of {@code x-ms-dynamic-values} and {@code x-ms-dynamic-schema}: bare names. */
    JsonObject legacy(Lookup lookup, Operation target, Scope scope) {
        JsonObject arguments = new JsonObject();
        for (Lookup.Argument argument : lookup.arguments()) {
            Passed passed = passed(target, argument);
            arguments.put(
                    passed.name().legacy(),
                    argument.from().isEmpty()
                            ? passed.literal()
                            : new JsonObject()
                                    .put(
                                            "parameter",
                                            scope.find(argument.from()).legacy()));
        }
        return arguments;
    }

    /** Of {@code x-ms-dynamic-list} and {@code x-ms-dynamic-properties}: whole paths. */
    JsonObject list(Lookup lookup, Operation target, Scope scope) {
        JsonObject arguments = new JsonObject();
        for (Lookup.Argument argument : lookup.arguments()) {
            Passed passed = passed(target, argument);
            arguments.put(
                    passed.name().path(),
                    argument.from().isEmpty()
                            ? new JsonObject().put("value", passed.literal())
                            : new JsonObject()
                                    .put(
                                            "parameterReference",
                                            scope.find(argument.from()).path()));
        }
        return arguments;
    }

    /** Of {@code x-ms-dynamic-tree}: whole paths, and the node that was opened. */
    JsonObject tree(Lookup lookup, Operation target, Scope scope) {
        JsonObject arguments = list(lookup, target, scope);
        for (Lookup.Argument argument : lookup.arguments()) {
            if (!argument.item().isEmpty()) {
                arguments.put(
                        passed(target, argument).name().path(),
                        new JsonObject().put("selectedItemValuePath", argument.item()));
            }
        }
        return arguments;
    }

    /** Of the file picker: references go to parameters of whatever operation uses it. */
    JsonObject picker(Lookup lookup, Operation target) {
        JsonObject arguments = legacy(lookup, target, Scope.Reference::plain);
        for (Lookup.Argument argument : lookup.arguments()) {
            if (!argument.item().isEmpty()) {
                arguments.put(
                        passed(target, argument).name().legacy(),
                        new JsonObject().put("value-property", argument.item()));
            }
        }
        return arguments;
    }

    private record Passed(Scope.Reference name, Object literal) {}

    /** The parameter of the called operation that an argument is for, and the argument's value where that is a literal. */
    private Passed passed(Operation target, Lookup.Argument argument) {
        Scope.Reference name = Scope.of(target.common(), paths).find(argument.name());
        if (!argument.json().isEmpty()) {
            return new Passed(name, JsonValues.of(argument.json()));
        }
        int slash = argument.name().indexOf('/');
        String first = slash < 0 ? argument.name() : argument.name().substring(0, slash);
        Optional<Shape> shape = Optional.empty();
        for (Input.Wire input : target.common().wireInputs()) {
            if (input.javaName().equals(first)) {
                String rest = slash < 0 ? "" : argument.name().substring(slash + 1);
                shape = paths.follow(Optional.of(input.shape()), rest).shape();
            }
        }
        Object literal = shape.flatMap(known -> Literals.of(argument.value(), known, types))
                .orElse(argument.value());
        return new Passed(name, literal);
    }
}
