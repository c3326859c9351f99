package dev.troodon.processor.check;

import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Hints;
import dev.troodon.processor.model.Input;
import dev.troodon.processor.model.Lookup;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A lookup and the operation in whose form a designer meets it.
 *
 * @param lookup the lookup
 * @param holder the operation that it is met in
 * @param beside the type that one of its properties, or the type itself, has the lookup of; empty for inputs and results
 * @param browses whether it is the call that lists what is inside a node of a tree
 */
record HeldLookup(Lookup lookup, Operation holder, Optional<Definition.Bean> beside, boolean browses) {
    HeldLookup(Lookup lookup, Operation holder, Optional<Definition.Bean> beside) {
        this(lookup, holder, beside, false);
    }

    /** All lookups of an operation: of its inputs, of the properties inside them, of its result. */
    static List<HeldLookup> of(Operation operation, Connector connector) {
        List<HeldLookup> found = new ArrayList<>();
        for (Input.Wire input : operation.common().wireInputs()) {
            input.lookup().ifPresent(lookup -> found.add(new HeldLookup(lookup, operation, Optional.empty())));
            input.dynamic().ifPresent(lookup -> found.add(new HeldLookup(lookup, operation, Optional.empty())));
            addNodes(input.hints(), operation, Optional.empty(), found);
            addOfType(input.shape(), operation, connector, found);
        }
        for (Reach reach : Reach.into(operation, connector)) {
            Definition.Property property = reach.property();
            Optional<Definition.Bean> owner = Optional.of(reach.owner());
            property.lookup().ifPresent(lookup -> found.add(new HeldLookup(lookup, operation, owner)));
            property.dynamic().ifPresent(lookup -> found.add(new HeldLookup(lookup, operation, owner)));
            addNodes(property.hints(), operation, owner, found);
            addOfType(property.shape(), operation, connector, found);
        }
        result(operation).ifPresent(result -> {
            result.dynamic().ifPresent(lookup -> found.add(new HeldLookup(lookup, operation, Optional.empty())));
            addOfType(result.shape(), operation, connector, found);
            addInside(result.shape(), operation, connector, found);
        });
        return found.stream().distinct().toList();
    }

    private static void addNodes(
            Hints hints, Operation operation, Optional<Definition.Bean> beside, List<HeldLookup> found) {
        if (hints.picking().tree().isPresent()) {
            Hints.Tree tree = hints.picking().tree().get();
            found.add(new HeldLookup(tree.open(), operation, beside));
            found.add(new HeldLookup(tree.browse(), operation, beside, true));
        }
    }

    /** What an answer holds may have a schema of its own, too. */
    private static void addInside(Shape shape, Operation operation, Connector connector, List<HeldLookup> found) {
        for (Reach reach : Reach.outOf(shape, connector)) {
            Optional<Definition.Bean> owner = Optional.of(reach.owner());
            reach.property().dynamic().ifPresent(lookup -> found.add(new HeldLookup(lookup, operation, owner)));
        }
    }

    private static void addOfType(Shape shape, Operation operation, Connector connector, List<HeldLookup> found) {
        Reach.bean(shape, connector)
                .ifPresent(bean -> bean.dynamic()
                        .ifPresent(lookup -> found.add(new HeldLookup(lookup, operation, Optional.of(bean)))));
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
}
