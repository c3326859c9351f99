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
            Optional<Input.Wire> parameter = parameters.stream()
                    .filter(candidate -> candidate.javaName().equals(argument.name()))
                    .findFirst();
            if (parameter.isEmpty()) {
                List<String> known =
                        parameters.stream().map(Input.Wire::javaName).toList();
                findings.add(
                        LookupRule.ARGUMENT_UNKNOWN,
                        argument.site(),
                        argument.name(),
                        Words.method(target),
                        Nearest.remedy(argument.name(), known));
            } else if (!argument.from().isEmpty()) {
                from(argument, held, connector, findings);
            } else if (!Literals.fits(argument.value(), parameter.get().shape(), connector.beans())) {
                findings.add(
                        LookupRule.ARGUMENT_OF_WRONG_TYPE,
                        argument.site(),
                        argument.value(),
                        argument.name(),
                        Words.shape(parameter.get().shape()));
            }
        }
        for (Input.Wire parameter : parameters) {
            boolean passed = lookup.arguments().stream()
                    .anyMatch(argument -> argument.name().equals(parameter.javaName()));
            if (parameter.required() && parameter.defaultValue().isEmpty() && !passed) {
                findings.add(LookupRule.ARGUMENT_MISSING, lookup.site(), Words.method(target), parameter.javaName());
            }
        }
    }

    private static void from(Lookup.Argument argument, HeldLookup held, Connector connector, Findings findings) {
        if (isBeside(argument.from(), held, connector) || isInput(argument.from(), held.holder(), connector)) {
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

    private static boolean isBeside(String from, HeldLookup held, Connector connector) {
        return held.beside()
                .filter(bean -> Reach.leads(new Shape.Named(bean.key()), from, connector))
                .isPresent();
    }

    private static boolean isInput(String from, Operation holder, Connector connector) {
        int slash = from.indexOf('/');
        String name = slash < 0 ? from : from.substring(0, slash);
        return holder.common().wireInputs().stream()
                .filter(input -> input.javaName().equals(name))
                .anyMatch(input -> slash < 0 || Reach.leads(input.shape(), from.substring(slash + 1), connector));
    }
}
