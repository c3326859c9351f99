package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.HintRule;
import dev.troodon.processor.diagnostics.Nearest;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Hints;
import dev.troodon.processor.model.Input;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Shape;
import java.util.List;
import java.util.Optional;

/** What the platform sends back with the next poll is in the answer of a poll. */
final class TriggerValues implements OperationCheck {
    @Override
    public void check(Operation operation, Connector connector, Findings findings) {
        for (Input.Wire input : operation.common().wireInputs()) {
            Optional<Hints.TriggerValue> value = input.hints().use().trigger();
            if (value.isEmpty()) {
                continue;
            }
            if (input.place() == Input.Place.QUERY && operation instanceof Operation.PollingTrigger trigger) {
                look(value.get(), trigger, connector, findings);
            } else {
                findings.add(
                        HintRule.TRIGGER_VALUE_PLACE, value.get().site(), input.javaName(), Words.method(operation));
            }
        }
    }

    private static void look(
            Hints.TriggerValue value, Operation.PollingTrigger trigger, Connector connector, Findings findings) {
        Shape item = trigger.item().shape();
        boolean root = value.collection().isEmpty() || value.collection().equals(trigger.collection());
        Optional<Shape> items = root
                ? Optional.of(item)
                : follow("collection", value.collection(), item, value, trigger, connector, findings);
        if (items.isPresent()) {
            follow("path", value.path(), items.get(), value, trigger, connector, findings);
        }
    }

    private static Optional<Shape> follow(
            String attribute,
            String path,
            Shape from,
            Hints.TriggerValue value,
            Operation trigger,
            Connector connector,
            Findings findings) {
        Shape at = from;
        for (String step : path.split("/", -1)) {
            while (at instanceof Shape.Many many) {
                at = many.of();
            }
            if (at instanceof Shape.Any || at instanceof Shape.Keyed) {
                return Optional.empty();
            }
            List<Definition.Property> properties =
                    Reach.bean(at, connector).map(Definition.Bean::properties).orElse(List.of());
            Optional<Shape> next = properties.stream()
                    .filter(Definition.Property::readable)
                    .filter(property ->
                            property.name().equals(step) || property.javaName().equals(step))
                    .findFirst()
                    .map(Definition.Property::shape);
            if (next.isEmpty()) {
                List<String> known =
                        properties.stream().map(Definition.Property::name).toList();
                findings.add(
                        HintRule.TRIGGER_VALUE_PATH,
                        value.site(),
                        attribute,
                        path,
                        Words.method(trigger),
                        Nearest.remedy(step, known));
                return Optional.empty();
            }
            at = next.get();
        }
        return Optional.of(at);
    }
}
