package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.TextRule;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Site;
import dev.troodon.processor.model.Text;
import dev.troodon.processor.model.Visibility;
import java.util.regex.Pattern;

/** Summaries are short and plain, triggers read "When ...", and what is shown is described. */
final class OperationText implements OperationCheck {
    private static final int SHOWN = 80;
    private static final int LONGEST = 120;
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N} ()',-]*[\\p{L}\\p{N})]");

    @Override
    public void check(Operation operation, Connector connector, Findings findings) {
        Text text = operation.common().text();
        Site site = operation.common().site();
        String summary = text.title();
        if (summary.length() > LONGEST) {
            findings.add(TextRule.SUMMARY_TOO_LONG, site, summary.length());
        } else if (summary.length() > SHOWN) {
            findings.add(TextRule.SUMMARY_LONG, site, summary.length());
        }
        if (!PLAIN.matcher(summary).matches()) {
            findings.add(TextRule.SUMMARY_CHARACTERS, site, summary, flaw(summary));
        }
        if (isTrigger(operation) && !summary.startsWith("When ")) {
            findings.add(TextRule.TRIGGER_SUMMARY, site, summary);
        }
        if (Descriptions.repeat(text)) {
            findings.add(TextRule.DESCRIPTION_REPEATS, site, Words.method(operation), "summary");
        }
        if (text.description().isBlank() && text.visibility() != Visibility.INTERNAL) {
            findings.add(TextRule.OPERATION_WITHOUT_DESCRIPTION, site, Words.method(operation));
        }
    }

    private static String flaw(String summary) {
        return summary.contains("/") ? "contains a slash" : "contains or ends in a character that is not plain";
    }

    private static boolean isTrigger(Operation operation) {
        return operation instanceof Operation.PollingTrigger || operation instanceof Operation.WebhookTrigger;
    }
}
