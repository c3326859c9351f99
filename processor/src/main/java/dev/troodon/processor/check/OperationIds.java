package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.ModelRule;
import dev.troodon.processor.model.Common;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Operation;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * operationIds are letters and digits and differ in more than case: the document's validator drops other characters, and
 * designers key operations by them without regard to case. Only a revision suffix brings an underscore.
 */
final class OperationIds implements Check {
    private static final int LONGEST = 64;
    private static final Pattern FORM = Pattern.compile("[A-Za-z][A-Za-z0-9]*(_V[0-9]+)?");

    @Override
    public void check(Connector connector, Findings findings) {
        Map<String, Operation> taken = new HashMap<>();
        for (Operation operation : connector.operations()) {
            Common common = operation.common();
            flaw(common.operationId())
                    .ifPresent(flaw ->
                            findings.add(ModelRule.OPERATION_ID_FORM, common.site(), common.operationId(), flaw));
            if (!common.operationId().isEmpty()
                    && Character.isLowerCase(common.operationId().charAt(0))) {
                findings.add(ModelRule.OPERATION_ID_CASE, common.site(), common.operationId());
            }
            Operation first = taken.putIfAbsent(common.operationId().toLowerCase(Locale.ROOT), operation);
            if (first != null) {
                findings.add(
                        ModelRule.DUPLICATE_OPERATION_ID, common.site(), common.operationId(), Words.method(first));
            }
        }
    }

    private static Optional<String> flaw(String id) {
        if (id.length() > LONGEST) {
            return Optional.of("has " + id.length() + " characters");
        }
        return FORM.matcher(id).matches() ? Optional.empty() : Optional.of("is not alphanumeric");
    }
}
