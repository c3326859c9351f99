package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.ModelRule;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.HttpMethod;
import dev.troodon.processor.model.Operation;
import java.util.HashMap;
import java.util.Map;

/** Paths that mean the same are spelled the same, those of follow-up requests included: a document has one entry for each. */
final class PathSpelling implements Check {
    @Override
    public void check(Connector connector, Findings findings) {
        Map<String, Spelling> spellings = new HashMap<>();
        for (Operation operation : connector.operations()) {
            look(operation.common().path(), operation.common().method(), operation, spellings, findings);
        }
        for (Operation operation : connector.operations()) {
            if (Patterns.isWebhook(operation) && !operation.common().existing()) {
                String path = operation.common().path();
                String variable = path.contains("{subscriptionId}") ? "ownSubscriptionId" : "subscriptionId";
                look(
                        (path.equals("/") ? "" : path) + "/{" + variable + "}",
                        HttpMethod.DELETE,
                        operation,
                        spellings,
                        findings);
            }
        }
    }

    private static void look(
            String path, HttpMethod method, Operation operation, Map<String, Spelling> spellings, Findings findings) {
        PathTemplate template = PathTemplate.of(path);
        String plain = template.plain();
        Spelling first = spellings.putIfAbsent(template.erased(), new Spelling(plain, method, operation));
        // With one method it is the other operation again, which is found elsewhere.
        if (first != null && first.method() != method && !first.plain().equals(plain)) {
            findings.add(
                    ModelRule.PATH_SPELLING,
                    operation.common().site(),
                    path,
                    Words.method(first.operation()),
                    first.plain());
        }
    }

    private record Spelling(String plain, HttpMethod method, Operation operation) {}
}
