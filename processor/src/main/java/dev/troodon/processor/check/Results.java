package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.SchemaRule;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Shape;
import dev.troodon.processor.model.Visibility;
import java.util.Optional;

/** A workflow can use what an operation hands out: it has properties, and they are known. */
final class Results implements OperationCheck {
    @Override
    public void check(Operation operation, Connector connector, Findings findings) {
        Optional<Operation.Result> result = Patterns.result(operation);
        if (result.isEmpty()
                || result.get().dynamic().isPresent()
                || operation.common().text().visibility() == Visibility.INTERNAL) {
            return;
        }
        Shape shape = result.get().shape();
        if (shape instanceof Shape.Any) {
            findings.add(SchemaRule.UNKNOWN_RESULT, operation.common().site(), Words.method(operation));
        }
        Optional<Definition.Bean> bean = Reach.bean(shape, connector);
        if (bean.isPresent() && bean.get().dynamic().isEmpty() && !hasReadable(bean.get())) {
            findings.add(
                    SchemaRule.EMPTY_RESULT, operation.common().site(), Words.method(operation), Words.shape(shape));
        }
    }

    private static boolean hasReadable(Definition.Bean bean) {
        for (Definition.Property property : bean.properties()) {
            if (property.readable()) {
                return true;
            }
        }
        return false;
    }
}
