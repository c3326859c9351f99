package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.ModelRule;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Definition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** No type requires itself, be it through others: no JSON of it would come to an end. */
final class RequiredLoops implements Check {
    @Override
    public void check(Connector connector, Findings findings) {
        Set<String> done = new HashSet<>();
        for (Definition definition : connector.beans().values()) {
            if (definition instanceof Definition.Bean bean) {
                follow(bean, new ArrayList<>(), new ArrayList<>(), done, connector, findings);
            }
        }
    }

    /** Goes along required properties; what was left without finding a loop is not entered again. */
    private static void follow(
            Definition.Bean bean,
            List<Definition.Bean> beans,
            List<Definition.Property> way,
            Set<String> done,
            Connector connector,
            Findings findings) {
        int loop = beans.indexOf(bean);
        if (loop >= 0) {
            report(bean, way.subList(loop, way.size()), findings);
            return;
        }
        if (!done.add(bean.key())) {
            return;
        }
        beans.add(bean);
        for (Definition.Property property : bean.properties()) {
            Optional<Definition.Bean> next =
                    property.required() ? Reach.bean(property.shape(), connector) : Optional.empty();
            if (next.isPresent()) {
                way.add(property);
                follow(next.get(), beans, way, done, connector, findings);
                way.remove(way.size() - 1);
            }
        }
        beans.remove(beans.size() - 1);
    }

    private static void report(Definition.Bean bean, List<Definition.Property> loop, Findings findings) {
        StringBuilder path = new StringBuilder();
        for (Definition.Property property : loop) {
            path.append(path.isEmpty() ? "" : ".").append(property.name());
        }
        findings.add(ModelRule.REQUIRED_LOOP, loop.get(0).site(), bean.key(), path);
    }
}
