package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.ModelRule;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Input;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Security;
import dev.troodon.processor.model.Site;
import java.util.Locale;
import java.util.Set;

/** No value travels in a header that Logic Apps does not let an author set. */
final class StrippedHeaders implements Check {
    private static final Set<String> STRIPPED =
            Set.of("allow", "cookie", "expires", "host", "last-modified", "origin", "set-cookie", "transfer-encoding");
    private static final Set<String> PASSED =
            Set.of("accept-version", "content-disposition", "content-encoding", "content-type");

    @Override
    public void check(Connector connector, Findings findings) {
        for (Security.Scheme scheme : connector.security().schemes()) {
            if (scheme instanceof Security.ApiKey key && key.in().equals("header")) {
                look(key.name(), key.site(), findings);
            }
        }
        for (Operation operation : connector.operations()) {
            for (Input.Wire input : operation.common().wireInputs()) {
                if (input.place() == Input.Place.HEADER) {
                    look(input.name(), input.site(), findings);
                }
            }
        }
    }

    private static void look(String header, Site site, Findings findings) {
        String name = header.toLowerCase(Locale.ROOT);
        boolean family = name.startsWith("accept-") || name.startsWith("content-");
        if (STRIPPED.contains(name) || (family && !PASSED.contains(name))) {
            findings.add(ModelRule.STRIPPED_HEADER, site, header);
        }
    }
}
