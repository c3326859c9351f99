package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.MetadataRule;
import dev.troodon.processor.diagnostics.Nearest;
import dev.troodon.processor.model.Call;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Input;
import dev.troodon.processor.model.Lookup;
import dev.troodon.processor.model.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks for operations that annotations name, and compares what they are called with to what they take. */
final class MentionedOperations {
    private final Connector connector;
    private final Findings findings;

    MentionedOperations(Connector connector, Findings findings) {
        this.connector = connector;
        this.findings = findings;
    }

    /** The operation; empty where none or several are called so, which is reported. */
    Optional<Operation> find(Call call) {
        List<Operation> targets = new ArrayList<>();
        List<String> known = new ArrayList<>();
        for (Operation operation : connector.operations()) {
            String name = operation.common().javaName();
            known.add(name);
            if (name.equals(call.operation())) {
                targets.add(operation);
            }
        }
        if (targets.size() == 1) {
            return Optional.of(targets.get(0));
        }
        findings.add(
                MetadataRule.CALL,
                call.site(),
                call.annotation(),
                call.operation(),
                targets.isEmpty()
                        ? "but the connector has no such method"
                        : "but the connector has several such methods",
                targets.isEmpty() ? Nearest.remedy(call.operation(), known) : "rename all but one");
        return Optional.empty();
    }

    /**
     * Compares arguments.
     *
     * @param call what is passed
     * @param target what is called
     * @param holder whose inputs may be passed on
     * @param all whether everything that the target requires has to be passed
     */
    void arguments(Call call, Operation target, Optional<Operation> holder, boolean all) {
        List<Input.Wire> parameters = target.common().wireInputs();
        List<String> passed = new ArrayList<>();
        for (Lookup.Argument argument : call.arguments()) {
            passed.add(argument.name());
            Optional<Input.Wire> parameter = named(argument.name(), parameters);
            if (parameter.isEmpty()) {
                findings.add(
                        MetadataRule.CALL_ARGUMENT,
                        argument.site(),
                        call.annotation(),
                        argument.name(),
                        Words.method(target),
                        Nearest.remedy(argument.name(), names(parameters)));
            } else if (!argument.from().isEmpty()) {
                from(call, argument, holder);
            } else if (!Literals.fits(argument.value(), parameter.get().shape(), connector.beans())) {
                findings.add(
                        MetadataRule.CALL_ARGUMENT_TYPE,
                        argument.site(),
                        call.annotation(),
                        argument.value(),
                        argument.name(),
                        Words.shape(parameter.get().shape()));
            }
        }
        for (Input.Wire parameter : parameters) {
            boolean needed =
                    all && parameter.required() && parameter.defaultValue().isEmpty();
            if (needed && !passed.contains(parameter.javaName())) {
                findings.add(
                        MetadataRule.CALL_ARGUMENT_MISSING,
                        call.site(),
                        call.annotation(),
                        Words.method(target),
                        parameter.javaName());
            }
        }
    }

    private void from(Call call, Lookup.Argument argument, Optional<Operation> holder) {
        List<Input.Wire> inputs =
                holder.map(operation -> operation.common().wireInputs()).orElse(List.of());
        int slash = argument.from().indexOf('/');
        String name = slash < 0 ? argument.from() : argument.from().substring(0, slash);
        Optional<Input.Wire> input = named(name, inputs);
        boolean found = input.isPresent()
                && (slash < 0
                        || Reach.leads(input.get().shape(), argument.from().substring(slash + 1), connector));
        if (!found) {
            findings.add(
                    MetadataRule.CALL_ARGUMENT_FROM,
                    argument.site(),
                    call.annotation(),
                    argument.from(),
                    holder.map(Words::method).orElse("a connector"),
                    Nearest.remedy(argument.from(), names(inputs)));
        }
    }

    private static Optional<Input.Wire> named(String javaName, List<Input.Wire> inputs) {
        for (Input.Wire input : inputs) {
            if (input.javaName().equals(javaName)) {
                return Optional.of(input);
            }
        }
        return Optional.empty();
    }

    private static List<String> names(List<Input.Wire> inputs) {
        List<String> names = new ArrayList<>();
        for (Input.Wire input : inputs) {
            names.add(input.javaName());
        }
        return names;
    }
}
