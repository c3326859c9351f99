package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.ModelRule;
import dev.troodon.processor.diagnostics.Nearest;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Exchange;
import dev.troodon.processor.model.Input;
import dev.troodon.processor.model.Lookup;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Site;
import java.util.List;
import java.util.Optional;

/** The platform can call the operation that tests a connection, knowing nothing but what the document says. */
final class TestConnectionCheck implements Check {
    @Override
    public void check(Connector connector, Findings findings) {
        Optional<Operation> first = Optional.empty();
        for (Operation operation : connector.operations()) {
            Optional<Exchange.Test> test = operation.common().exchange().test();
            if (test.isPresent()) {
                if (first.isPresent()) {
                    refuse(operation, test.get(), Words.method(first.get()) + " has it already", findings);
                } else if (!(operation instanceof Operation.StandardAction)) {
                    refuse(operation, test.get(), "that answers in another way than at once", findings);
                }
                first = first.isPresent() ? first : Optional.of(operation);
                arguments(operation, test.get(), connector, findings);
            }
        }
    }

    private static void arguments(Operation operation, Exchange.Test test, Connector connector, Findings findings) {
        List<Input.Wire> inputs = operation.common().wireInputs();
        for (Lookup.Argument argument : test.arguments()) {
            Optional<Input.Wire> input = inputs.stream()
                    .filter(each -> each.javaName().equals(argument.name()))
                    .findFirst();
            if (input.isEmpty()) {
                List<String> known = inputs.stream().map(Input.Wire::javaName).toList();
                flaw(
                        operation,
                        argument.site(),
                        "it has no parameter \"" + argument.name() + "\"; " + Nearest.remedy(argument.name(), known),
                        findings);
            } else if (!argument.from().isEmpty()) {
                flaw(operation, argument.site(), "there is no \"" + argument.from() + "\" to take from", findings);
            } else if (!Literals.fits(argument.value(), input.get().shape(), connector.beans())) {
                flaw(
                        operation,
                        argument.site(),
                        "\"" + argument.value() + "\" is not "
                                + Words.shape(input.get().shape()),
                        findings);
            }
        }
        for (Input.Wire input : inputs) {
            boolean given = test.arguments().stream()
                    .anyMatch(argument -> argument.name().equals(input.javaName()));
            if (input.required() && input.defaultValue().isEmpty() && !given) {
                flaw(operation, test.site(), "not with its parameter \"" + input.javaName() + "\"", findings);
            }
        }
    }

    private static void refuse(Operation operation, Exchange.Test test, String reason, Findings findings) {
        findings.add(ModelRule.TEST_CONNECTION, test.site(), Words.method(operation), reason);
    }

    private static void flaw(Operation operation, Site site, String flaw, Findings findings) {
        findings.add(ModelRule.TEST_ARGUMENT, site, Words.method(operation), flaw);
    }
}
