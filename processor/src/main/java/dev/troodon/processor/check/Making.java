package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.ReadRule;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Input;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Shape;
import java.util.HashSet;
import java.util.Set;

/** Values that requests hold can be made of them. What JAX-RS reads itself is its own affair. */
final class Making implements Check {
    @Override
    public void check(Connector connector, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (Operation operation : connector.operations()) {
            if (!operation.common().existing()) {
                for (Input.Wire input : operation.common().wireInputs()) {
                    look(input.shape(), connector, seen, findings);
                }
            }
        }
    }

    private static void look(Shape shape, Connector connector, Set<String> seen, Findings findings) {
        if (shape instanceof Shape.Many many) {
            look(many.of(), connector, seen, findings);
        } else if (shape instanceof Shape.Keyed keyed) {
            look(keyed.values(), connector, seen, findings);
        } else if (shape instanceof Shape.Named named
                && connector.beans().get(named.key()) instanceof Definition.Bean bean
                && seen.add(bean.key())) {
            if (!bean.form().made()) {
                findings.add(
                        ReadRule.NOT_MADE, bean.site(), bean.nameCandidates().get(0));
                return;
            }
            for (Definition.Property property : bean.properties()) {
                if (property.writable()) {
                    look(property.shape(), connector, seen, findings);
                }
            }
            bean.form().others().ifPresent(others -> look(others.values(), connector, seen, findings));
            bean.form().taken().ifPresent(taken -> look(taken, connector, seen, findings));
        }
    }
}
