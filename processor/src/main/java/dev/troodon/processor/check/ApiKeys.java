package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.ModelRule;
import dev.troodon.processor.model.Connector;

/** A key travels in one named place. */
final class ApiKeys implements Check {
    @Override
    public void check(Connector connector, Findings findings) {
        for (Connector.SecurityScheme scheme : connector.security()) {
            if (scheme instanceof Connector.SecurityScheme.ApiKey key
                    && key.name().isBlank()) {
                findings.add(ModelRule.API_KEY_FORM, key.site());
            }
        }
    }
}
