package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.ModelRule;
import dev.troodon.processor.model.Connector;

/** A connector lies at a path without variables and does something. */
final class ConnectorForm implements Check {
    @Override
    public void check(Connector connector, Findings findings) {
        PathTemplate path = PathTemplate.of(connector.path());
        path.flaw()
                .or(() -> path.variables().stream().findFirst().map(name -> "has the variable {" + name + "}"))
                .ifPresent(flaw -> findings.add(ModelRule.CONNECTOR_PATH, connector.site(), connector.path(), flaw));
        if (connector.operations().isEmpty()) {
            findings.add(ModelRule.NO_OPERATION, connector.site());
        }
    }
}
