package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.ModelRule;
import dev.troodon.processor.diagnostics.SchemaRule;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Input;
import dev.troodon.processor.model.Operation;

/** Headers, fields of forms and keys are called as HTTP and the platform allow. */
final class WireNames implements OperationCheck {
    @Override
    public void check(Operation operation, Connector connector, Findings findings) {
        for (Input.Wire input : operation.common().wireInputs()) {
            if (input.place() == Input.Place.HEADER && !Ascii.isToken(input.name())) {
                findings.add(ModelRule.HEADER_NAME, input.site(), input.name());
            }
            if (input.place() == Input.Place.FORM && !Ascii.isPlain(input.name())) {
                findings.add(SchemaRule.FORM_NAME, input.site(), input.name());
            }
            for (Connector.SecurityScheme scheme : connector.security()) {
                if (scheme instanceof Connector.SecurityScheme.ApiKey key && carries(key, input)) {
                    findings.add(ModelRule.KEY_AS_PARAMETER, input.site(), input.name());
                }
            }
        }
    }

    private static boolean carries(Connector.SecurityScheme.ApiKey key, Input.Wire input) {
        return key.in().equals("header")
                ? input.place() == Input.Place.HEADER && key.name().equalsIgnoreCase(input.name())
                : input.place() == Input.Place.QUERY && key.name().equals(input.name());
    }
}
