package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.SchemaRule;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Definition;
import java.util.HashSet;
import java.util.Set;

/** No object has two properties of one name. */
final class PropertyNames implements Check {
    @Override
    public void check(Connector connector, Findings findings) {
        for (Definition definition : connector.beans().values()) {
            if (definition instanceof Definition.Bean bean) {
                Set<String> names = new HashSet<>();
                for (Definition.Property property : bean.properties()) {
                    if (!names.add(property.name())) {
                        findings.add(SchemaRule.DUPLICATE_PROPERTY, property.site(), bean.key(), property.name());
                    }
                }
            }
        }
    }
}
