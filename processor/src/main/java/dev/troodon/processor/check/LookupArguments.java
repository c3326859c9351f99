package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.LookupRule;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Input;
import dev.troodon.processor.model.Lookup;
import dev.troodon.processor.model.Operation;
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
                from(argument, held.holder(), connector, findings);
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

    private static void from(Lookup.Argument argument, Operation holder, Connector connector, Findings findings) {
        TreeSet<String> known = new TreeSet<>();
        for (Input.Wire input : holder.common().wireInputs()) {
            known.add(input.javaName());
            Reach.into(input, connector).forEach(reach -> known.add(input.javaName() + "/" + reach.path()));
        }
        if (!known.contains(argument.from())) {
            findings.add(
                    LookupRule.ARGUMENT_FROM_UNKNOWN,
                    argument.site(),
                    argument.from(),
                    Words.method(holder),
                    Nearest.remedy(argument.from(), known));
        }
    }
}
