package dev.troodon.processor.check;

import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Input;
import dev.troodon.processor.model.Lookup;
import dev.troodon.processor.model.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A lookup and the operation in whose form a designer meets it.
 *
 * @param lookup the lookup
 * @param holder the operation that it is met in
 */
record HeldLookup(Lookup lookup, Operation holder) {

    /** All lookups of an operation: of its inputs, of the properties inside them, of its result. */
    static List<HeldLookup> of(Operation operation, Connector connector) {
        List<Lookup> found = new ArrayList<>();
        for (Input.Wire input : operation.common().wireInputs()) {
            add(input.lookup(), input.dynamic(), found);
            Reach.bean(input.shape(), connector)
                    .flatMap(Definition.Bean::dynamic)
                    .ifPresent(found::add);
        }
        for (Reach reach : Reach.into(operation, connector)) {
            Definition.Property property = reach.property();
            add(property.lookup(), property.dynamic(), found);
            Reach.bean(property.shape(), connector)
                    .flatMap(Definition.Bean::dynamic)
                    .ifPresent(found::add);
        }
        result(operation).ifPresent(result -> {
            result.dynamic().ifPresent(found::add);
            Reach.bean(result.shape(), connector)
                    .flatMap(Definition.Bean::dynamic)
                    .ifPresent(found::add);
        });
        return found.stream()
                .distinct()
                .map(lookup -> new HeldLookup(lookup, operation))
                .toList();
    }

    /** What an operation hands out, if anything. */
    static Optional<Operation.Result> result(Operation operation) {
        if (operation instanceof Operation.StandardAction action) {
            return action.result();
        }
        if (operation instanceof Operation.AsyncPollingAction job) {
            return job.result();
        }
        if (operation instanceof Operation.AsyncWebhookAction webhook) {
            return Optional.of(webhook.reply());
        }
        if (operation instanceof Operation.PollingTrigger poll) {
            return Optional.of(poll.item());
        }
        return operation instanceof Operation.WebhookTrigger trigger ? Optional.of(trigger.event()) : Optional.empty();
    }

    private static void add(Optional<? extends Lookup> values, Optional<? extends Lookup> schema, List<Lookup> found) {
        values.ifPresent(found::add);
        schema.ifPresent(found::add);
    }
}
