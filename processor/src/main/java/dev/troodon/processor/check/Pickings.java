package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.LookupRule;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Hints;
import dev.troodon.processor.model.Input;
import dev.troodon.processor.model.Lookup;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Shape;
import java.util.Optional;

/** Trees stand where the platform looks for them, files are picked by the connector's picker, items are those of lists. */
final class Pickings implements Check {
    @Override
    public void check(Connector connector, Findings findings) {
        for (Hinted hinted : Hinted.in(connector)) {
            Hints.Picking picking = hinted.hints().picking();
            if (picking.file().isPresent() && connector.showing().picker().isEmpty()) {
                findings.add(LookupRule.PICKER_MISSING, picking.file().get().site(), hinted.name());
            }
            boolean chosen = picking.file().isPresent() || picking.tree().isPresent();
            if (chosen && isElsewhere(hinted.input())) {
                findings.add(LookupRule.TREE_PLACE, hinted.input().get().site(), hinted.name());
            }
        }
        schemas(connector, findings);
    }

    private static boolean isElsewhere(Optional<Input.Wire> input) {
        return input.isPresent()
                && (input.get().place() == Input.Place.HEADER || input.get().place() == Input.Place.FORM);
    }

    private static void schemas(Connector connector, Findings findings) {
        for (Operation operation : connector.operations()) {
            for (Input.Wire input : operation.common().wireInputs()) {
                items(input.dynamic(), input.shape(), input.javaName(), findings);
            }
            Optional<Operation.Result> result = HeldLookup.result(operation);
            if (result.isPresent()) {
                items(result.get().dynamic(), result.get().shape(), Words.method(operation), findings);
            }
        }
        for (Definition definition : connector.beans().values()) {
            if (definition instanceof Definition.Bean bean) {
                for (Definition.Property property : bean.properties()) {
                    items(property.dynamic(), property.shape(), property.name(), findings);
                }
            }
        }
    }

    private static void items(Optional<Lookup.Schema> schema, Shape shape, String name, Findings findings) {
        if (schema.isPresent() && schema.get().items() && !(shape instanceof Shape.Many)) {
            findings.add(LookupRule.ITEMS_OF_NO_LIST, schema.get().site(), name, Words.shape(shape));
        }
    }
}
