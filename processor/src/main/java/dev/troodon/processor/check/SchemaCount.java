package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.ModelRule;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Input;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Shape;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** No body and no operation has more schemas than the platform takes, counted as it does: references resolved. */
final class SchemaCount implements OperationCheck {
    private static final int MOST_IN_BODY = 512;
    private static final int MOST_IN_OPERATION = 16_384;

    @Override
    public void check(Operation operation, Connector connector, Findings findings) {
        Set<String> within = new HashSet<>();
        int inBody = 0;
        int all = 0;
        for (Input.Wire input : operation.common().wireInputs()) {
            int count = count(input.shape(), false, MOST_IN_OPERATION, within, connector);
            boolean body = input.place() == Input.Place.BODY || input.place() == Input.Place.BODY_PROPERTY;
            inBody += body ? count : 0;
            all += count;
        }
        Optional<Operation.Result> result = Patterns.result(operation);
        int answered = result.isPresent() ? count(result.get().shape(), true, MOST_IN_OPERATION, within, connector) : 0;
        if (inBody > MOST_IN_BODY || answered > MOST_IN_BODY) {
            String where = inBody > MOST_IN_BODY ? "its body" : "its answer";
            findings.add(
                    ModelRule.TOO_MANY_SCHEMAS,
                    operation.common().site(),
                    Words.method(operation),
                    MOST_IN_BODY,
                    where);
        } else if (all + answered > MOST_IN_OPERATION) {
            findings.add(
                    ModelRule.TOO_MANY_SCHEMAS,
                    operation.common().site(),
                    Words.method(operation),
                    MOST_IN_OPERATION,
                    "all");
        }
    }

    /** How many there are, but no more than asked for: types that hold each other many times grow fast. */
    private static int count(Shape shape, boolean answer, int most, Set<String> within, Connector connector) {
        if (most <= 0) {
            return 1;
        }
        if (shape instanceof Shape.Many many) {
            return 1 + count(many.of(), answer, most - 1, within, connector);
        }
        if (shape instanceof Shape.Keyed keyed) {
            return 1 + count(keyed.values(), answer, most - 1, within, connector);
        }
        int count = 1;
        Optional<Definition.Bean> bean = Reach.bean(shape, connector);
        if (bean.isPresent() && within.add(bean.get().key())) {
            for (Definition.Property property : bean.get().properties()) {
                if (count <= most && (answer ? property.readable() : property.writable())) {
                    count += count(property.shape(), answer, most - count, within, connector);
                }
            }
            within.remove(bean.get().key());
        }
        return count;
    }
}
