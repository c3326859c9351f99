package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.TextRule;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Text;
import dev.troodon.processor.model.Visibility;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** No two operations that an author can choose from have the same summary. */
final class DistinctSummaries implements Check {
    @Override
    public void check(Connector connector, Findings findings) {
        Map<String, Operation> taken = new HashMap<>();
        for (Operation operation : connector.operations()) {
            Text text = operation.common().text();
            if (text.visibility() == Visibility.INTERNAL) {
                continue;
            }
            Operation first = taken.putIfAbsent(text.title().toLowerCase(Locale.ROOT), operation);
            if (first != null) {
                findings.add(TextRule.DUPLICATE_SUMMARY, operation.common().site(), text.title(), Words.method(first));
            }
        }
    }
}
