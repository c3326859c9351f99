package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.ModelRule;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Operation;

/** Variables of paths have names that JAX-RS takes. */
final class VariableNames implements OperationCheck {
    @Override
    public void check(Operation operation, Connector connector, Findings findings) {
        for (String name : PathTemplate.of(operation.common().path()).variables()) {
            if (!name.isEmpty() && !isName(name)) {
                findings.add(ModelRule.VARIABLE_NAME, operation.common().site(), name);
            }
        }
    }

    private static boolean isName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Ascii.isLetterOrDigit(c) && c != '_' && (i == 0 || (c != '.' && c != '-'))) {
                return false;
            }
        }
        return true;
    }
}
