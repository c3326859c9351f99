package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.ModelRule;
import dev.troodon.processor.diagnostics.SchemaRule;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Input;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Security;

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
            for (Security.Scheme scheme : connector.security().schemes()) {
                if (scheme instanceof Security.ApiKey key && carries(key, input)) {
                    findings.add(ModelRule.KEY_AS_PARAMETER, input.site(), input.name());
                }
            }
        }
    }

    private static boolean carries(Security.ApiKey key, Input.Wire input) {
        return key.in().equals("header")
                ? input.place() == Input.Place.HEADER && key.name().equalsIgnoreCase(input.name())
                : input.place() == Input.Place.QUERY && key.name().equals(input.name());
    }
}
