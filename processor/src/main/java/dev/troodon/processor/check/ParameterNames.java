package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.ModelRule;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Input;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Paging;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names on the wire are told apart, and those that engines or the runtime use themselves are left to them. */
final class ParameterNames implements OperationCheck {
    @Override
    public void check(Operation operation, Connector connector, Findings findings) {
        Set<String> taken = new HashSet<>();
        for (Input.Wire input : operation.common().wireInputs()) {
            if (isBody(input)) {
                continue;
            }
            String name = input.place() == Input.Place.HEADER ? input.name().toLowerCase(Locale.ROOT) : input.name();
            if (!taken.add(input.place() + " " + name)) {
                findings.add(ModelRule.DUPLICATE_PARAMETER, input.site(), input.name(), place(input));
            }
            if (input.name().equalsIgnoreCase("connectionId")) {
                findings.add(
                        ModelRule.RESERVED_PARAMETER,
                        input.site(),
                        input.name(),
                        "connectors use that name for the connection");
            }
            if (operation instanceof Operation.PollingTrigger && input.name().equals("triggerState")) {
                findings.add(
                        ModelRule.RESERVED_PARAMETER,
                        input.site(),
                        input.name(),
                        "the next poll's URL carries the cursor under it");
            }
            if (input.name().equals(Paging.PARAMETER)
                    && Paging.of(operation, connector.beans()).continuation().isPresent()) {
                findings.add(
                        ModelRule.RESERVED_PARAMETER,
                        input.site(),
                        input.name(),
                        "the link to the next page carries its token under it");
            }
        }
    }

    private static boolean isBody(Input.Wire input) {
        return input.place() == Input.Place.BODY || input.place() == Input.Place.RAW_BODY;
    }

    private static String place(Input.Wire input) {
        return input.place().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
