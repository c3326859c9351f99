package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Showing;
import java.util.Optional;

/** The calls of the file picker are sound in each operation that picks a file. */
final class FilePickers implements OperationCheck {
    @Override
    public void check(Operation operation, Connector connector, Findings findings) {
        Optional<Showing.FilePicker> picker = connector.showing().picker();
        if (picker.isEmpty() || !picks(operation, connector)) {
            return;
        }
        Lookups.look(new HeldLookup(picker.get().open(), operation, Optional.empty()), connector, findings);
        Lookups.look(new HeldLookup(picker.get().browse(), operation, Optional.empty(), true), connector, findings);
    }

    private static boolean picks(Operation operation, Connector connector) {
        return operation.common().wireInputs().stream()
                        .anyMatch(input -> input.hints().picking().file().isPresent())
                || Reach.into(operation, connector).stream()
                        .anyMatch(reach ->
                                reach.property().hints().picking().file().isPresent());
    }
}
