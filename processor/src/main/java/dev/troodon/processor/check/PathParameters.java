package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.ModelRule;
import dev.troodon.processor.diagnostics.Nearest;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Input;
import dev.troodon.processor.model.Operation;
import java.util.List;

/** Each variable of a path has its parameter and each path parameter its variable. */
final class PathParameters implements OperationCheck {
    @Override
    public void check(Operation operation, Connector connector, Findings findings) {
        List<Input.Wire> inputs = operation.common().wireInputs();
        List<String> bound = inputs.stream()
                .filter(input -> input.place() == Input.Place.PATH)
                .map(Input.Wire::name)
                .toList();
        List<String> others = inputs.stream()
                .filter(input -> input.place() != Input.Place.PATH)
                .map(Input.Wire::javaName)
                .toList();
        List<String> variables = PathTemplate.of(operation.common().path()).variables();
        for (String variable : variables) {
            if (!bound.contains(variable)) {
                findings.add(
                        ModelRule.UNDECLARED_VARIABLE, operation.common().site(), variable, remedy(variable, others));
            }
        }
        for (Input.Wire input : inputs) {
            if (input.place() == Input.Place.PATH && !variables.contains(input.name())) {
                findings.add(
                        ModelRule.PATH_PARAMETER_WITHOUT_VARIABLE,
                        input.site(),
                        input.name(),
                        operation.common().path());
            }
        }
    }

    private static String remedy(String variable, List<String> others) {
        return Nearest.to(variable, others)
                .map(near -> "did you mean the parameter \"" + near + "\"?")
                .orElse("give the method a parameter of that name, or remove the variable");
    }
}
