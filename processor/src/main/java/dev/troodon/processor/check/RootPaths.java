package dev.troodon.processor.check;

import com.palantir.javapoet.ClassName;
import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.ModelRule;
import dev.troodon.processor.model.Connector;
import java.util.HashMap;
import java.util.Map;

/** Whether two connectors are served at one path. Keeps what it has seen: one for each compilation. */
public final class RootPaths {
    private final Map<String, ClassName> holders = new HashMap<>();

    /**
     * Looks at one connector and remembers it. One that is only described, since all of it is served already, is no second
     * resource.
     *
     * @param connector where to look
     * @param findings takes what is found
     */
    public void check(Connector connector, Findings findings) {
        boolean served = connector.operations().stream()
                .anyMatch(operation -> !operation.common().existing());
        if (!served) {
            return;
        }
        ClassName other = holders.putIfAbsent(PathTemplate.of(connector.path()).erased(), connector.type());
        if (other != null && !other.equals(connector.type())) {
            findings.add(ModelRule.SHARED_ROOT, connector.site(), connector.path(), other.canonicalName());
        }
    }
}
