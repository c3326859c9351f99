package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.ModelRule;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Input;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Shape;
import java.util.List;
import java.util.Optional;

/** What {@code @Key} compares is there in the event, and of the same type. */
final class EventKeys implements OperationCheck {
    @Override
    public void check(Operation operation, Connector connector, Findings findings) {
        if (operation instanceof Operation.WebhookTrigger trigger) {
            for (Operation.Key key : trigger.keys()) {
                look(key, trigger, connector, findings);
            }
        }
    }

    private static void look(
            Operation.Key key, Operation.WebhookTrigger trigger, Connector connector, Findings findings) {
        String wanted = key.eventProperty().isEmpty() ? key.parameter() : key.eventProperty();
        List<Definition.Property> properties = Reach.bean(trigger.event().shape(), connector)
                .map(Definition.Bean::properties)
                .orElse(List.of());
        Optional<Definition.Property> property = properties.stream()
                .filter(candidate -> candidate.javaName().equals(wanted))
                .findFirst();
        if (key.accessor().isEmpty() || property.isEmpty()) {
            List<String> known = properties.stream()
                    .filter(candidate -> candidate.accessor().isPresent())
                    .map(Definition.Property::javaName)
                    .toList();
            findings.add(
                    ModelRule.KEY_WITHOUT_PROPERTY,
                    key.site(),
                    Words.shape(trigger.event().shape()),
                    wanted,
                    Nearest.remedy(wanted, known));
            return;
        }
        for (Input.Wire input : trigger.common().wireInputs()) {
            Shape there = property.get().shape();
            if (input.javaName().equals(key.parameter()) && !comparable(input.shape(), there)) {
                findings.add(
                        ModelRule.KEY_TYPE,
                        key.site(),
                        key.parameter(),
                        Words.shape(input.shape()),
                        wanted,
                        Words.shape(there));
            }
        }
    }

    /** Keys are compared by their text, which is the same for whole numbers of any size. */
    private static boolean comparable(Shape one, Shape other) {
        return one.equals(other) || (one instanceof Shape.Whole && other instanceof Shape.Whole);
    }
}
