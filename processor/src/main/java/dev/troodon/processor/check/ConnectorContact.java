package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.TextRule;
import dev.troodon.processor.model.Connector;
import java.util.ArrayList;
import java.util.List;

/** Somebody can be asked about the connector, by name, page and mail. */
final class ConnectorContact implements Check {
    private static final List<String> PARTS = List.of("name", "url", "email");

    @Override
    public void check(Connector connector, Findings findings) {
        List<String> missing = new ArrayList<>(PARTS);
        missing.removeAll(connector.contact().keySet());
        if (!missing.isEmpty()) {
            findings.add(TextRule.CONTACT, connector.site(), String.join(", no ", missing));
        }
    }
}
