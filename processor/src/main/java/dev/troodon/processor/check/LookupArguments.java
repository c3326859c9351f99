package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.LookupRule;
import dev.troodon.processor.diagnostics.Nearest;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Input;
import dev.troodon.processor.model.Lookup;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Shape;
import dev.troodon.processor.model.Visibility;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Compares what a lookup passes with what the called operation takes. */
final class LookupArguments {
    private LookupArguments() {}

    static void check(HeldLookup held, Operation target, Connector connector, Findings findings) {
        Lookup lookup = held.lookup();
        List<Input.Wire> parameters = target.common().wireInputs();
        for (Lookup.Argument argument : lookup.arguments()) {
            Optional<Shape> taken = input(argument.name(), target, connector);
            if (taken.isEmpty()) {
                List<String> known =
                        parameters.stream().map(Input.Wire::javaName).toList();
                findings.add(
                        LookupRule.ARGUMENT_UNKNOWN,
                        argument.site(),
                        argument.name(),
                        Words.method(target),
                        Nearest.remedy(argument.name(), known));
            } else {
                look(argument, taken.get(), held, connector, findings);
            }
        }
        for (Input.Wire parameter : parameters) {
            boolean passed = lookup.arguments().stream()
                    .anyMatch(argument -> first(argument.name()).equals(parameter.javaName()));
            if (parameter.required() && parameter.defaultValue().isEmpty() && !passed) {
                findings.add(LookupRule.ARGUMENT_MISSING, lookup.site(), Words.method(target), parameter.javaName());
            }
        }
    }

    private static String first(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? path : path.substring(0, slash);
    }

    private static void look(
            Lookup.Argument argument, Shape taken, HeldLookup held, Connector connector, Findings findings) {
        if (!argument.item().isEmpty()) {
            if (!held.browses()) {
                findings.add(LookupRule.ITEM_NOT_HERE, argument.site(), argument.name());
            }
        } else if (!argument.from().isEmpty()) {
            from(argument, taken, held, connector, findings);
        } else if (!argument.json().isEmpty()) {
            JsonSyntax.flaw(argument.json())
                    .ifPresent(flaw -> findings.add(
                            LookupRule.ARGUMENT_NOT_JSON,
                            argument.site(),
                            argument.name(),
                            flaw.flaw(),
                            flaw.column()));
        } else if (!Literals.fits(argument.value(), taken, connector.beans())) {
            findings.add(
                    LookupRule.ARGUMENT_OF_WRONG_TYPE,
                    argument.site(),
                    argument.value(),
                    argument.name(),
                    Words.shape(taken));
        }
    }

    private static void from(
            Lookup.Argument argument, Shape taken, HeldLookup held, Connector connector, Findings findings) {
        String from = argument.from();
        Optional<Shape> source = held.beside()
                .flatMap(bean -> Reach.at(new Shape.Named(bean.key()), from, connector))
                .or(() -> input(from, held.holder(), connector));
        if (source.isPresent()) {
            if (!Kinds.of(source.get(), connector).standsFor(Kinds.of(taken, connector))) {
                findings.add(
                        LookupRule.SOURCE_OF_OTHER_TYPE,
                        argument.site(),
                        from,
                        Words.shape(source.get()),
                        argument.name(),
                        Words.shape(taken));
            } else if (isHidden(from, held, connector)) {
                findings.add(LookupRule.SOURCE_INTERNAL, argument.site(), from);
            }
            return;
        }
        TreeSet<String> known = new TreeSet<>();
        held.beside()
                .ifPresent(bean -> bean.properties().stream()
                        .filter(Definition.Property::writable)
                        .forEach(property -> known.add(property.name())));
        for (Input.Wire input : held.holder().common().wireInputs()) {
            known.add(input.javaName());
            Reach.into(input, connector).forEach(reach -> known.add(input.javaName() + "/" + reach.path()));
        }
        findings.add(
                LookupRule.ARGUMENT_FROM_UNKNOWN,
                argument.site(),
                argument.from(),
                Words.method(held.holder()),
                Nearest.remedy(argument.from(), known));
    }

    /** A property beside the one that has the lookup, a parameter, or a property inside that. */
    private static boolean isHidden(String from, HeldLookup held, Connector connector) {
        for (Definition.Property property :
                held.beside().map(Definition.Bean::properties).orElse(List.of())) {
            if (property.name().equals(from) || property.javaName().equals(from)) {
                return property.text().visibility() == Visibility.INTERNAL;
            }
        }
        String name = first(from);
        for (Input.Wire input : held.holder().common().wireInputs()) {
            if (input.javaName().equals(name)) {
                return input.text().visibility() == Visibility.INTERNAL
                        || Reach.into(input, connector).stream()
                                .anyMatch(reach -> from.equals(name + "/" + reach.path())
                                        && reach.property().text().visibility() == Visibility.INTERNAL);
            }
        }
        return false;
    }

    /** What an input of an operation, or something inside it, holds. */
    private static Optional<Shape> input(String path, Operation operation, Connector connector) {
        String name = first(path);
        for (Input.Wire input : operation.common().wireInputs()) {
            if (input.javaName().equals(name)) {
                return name.equals(path)
                        ? Optional.of(input.shape())
                        : Reach.at(input.shape(), path.substring(name.length() + 1), connector);
            }
        }
        return Optional.empty();
    }
}
