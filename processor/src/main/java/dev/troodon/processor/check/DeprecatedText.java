package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.MetadataRule;
import dev.troodon.processor.model.Common;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Visibility;
import java.util.Locale;

/** Designers show deprecated operations like all others, so that their summary has to say it. */
final class DeprecatedText implements OperationCheck {
    @Override
    public void check(Operation operation, Connector connector, Findings findings) {
        Common common = operation.common();
        String summary = common.text().title();
        if (common.deprecated()
                && common.text().visibility() != Visibility.INTERNAL
                && !summary.toLowerCase(Locale.ROOT).contains("deprecated")) {
            findings.add(MetadataRule.DEPRECATED_UNSAID, common.site(), Words.method(operation), summary);
        }
    }
}
