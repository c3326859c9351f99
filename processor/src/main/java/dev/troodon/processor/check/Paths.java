package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.ModelRule;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Operation;
import java.util.Map;

/** Paths are well-formed and leave the generated resource's own ones alone. */
final class Paths implements OperationCheck {
    private static final Map<String, String> KEPT =
            Map.of("_jobs", "the status of jobs", "_unsubscribe", "unsubscribing", "swagger.json", "the document");

    @Override
    public void check(Operation operation, Connector connector, Findings findings) {
        String path = operation.common().path();
        PathTemplate template = PathTemplate.of(path);
        template.flaw()
                .ifPresent(flaw ->
                        findings.add(ModelRule.PATH_FORM, operation.common().site(), path, flaw));
        String first = template.firstSegment();
        String use = KEPT.get(first);
        if (use != null) {
            findings.add(ModelRule.RESERVED_PATH, operation.common().site(), path, first, use);
        }
    }
}
