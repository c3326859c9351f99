package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.SchemaRule;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Input;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Shape;
import dev.troodon.processor.model.Site;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Choices are there, and differ in value and label. Complains where an enumeration is used first. */
final class Enumerations implements Check {
    @Override
    public void check(Connector connector, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (Operation operation : connector.operations()) {
            for (Input.Wire input : operation.common().wireInputs()) {
                look(input.shape(), input.site(), seen, connector, findings);
            }
            Optional<Operation.Result> result = Patterns.result(operation);
            if (result.isPresent()) {
                look(result.get().shape(), operation.common().site(), seen, connector, findings);
            }
        }
        for (Definition definition : connector.beans().values()) {
            if (definition instanceof Definition.Bean bean) {
                for (Definition.Property property : bean.properties()) {
                    look(property.shape(), property.site(), seen, connector, findings);
                }
            }
        }
    }

    private static void look(Shape shape, Site site, Set<String> seen, Connector connector, Findings findings) {
        if (shape instanceof Shape.Many many) {
            look(many.of(), site, seen, connector, findings);
        } else if (shape instanceof Shape.Keyed keyed) {
            look(keyed.values(), site, seen, connector, findings);
        } else if (shape instanceof Shape.Named named
                && connector.beans().get(named.key()) instanceof Definition.Enumeration enumeration
                && seen.add(named.key())) {
            look(enumeration, site, findings);
        }
    }

    private static void look(Definition.Enumeration enumeration, Site site, Findings findings) {
        if (enumeration.values().isEmpty()) {
            findings.add(SchemaRule.ENUM_EMPTY, site, enumeration.key());
        }
        Set<String> values = new HashSet<>();
        Set<String> labels = new HashSet<>();
        for (Definition.EnumValue value : enumeration.values()) {
            if (!values.add(value.value())) {
                findings.add(SchemaRule.ENUM_VALUE_TWICE, site, value.value(), enumeration.key());
            } else if (!labels.add(value.label().toLowerCase(Locale.ROOT))) {
                findings.add(SchemaRule.ENUM_LABEL_TWICE, site, enumeration.key(), value.label());
            }
        }
    }
}
