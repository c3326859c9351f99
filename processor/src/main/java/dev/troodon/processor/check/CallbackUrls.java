package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.ModelRule;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Input;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A subscription has exactly one callback URL, at a place that a designer can fill. */
final class CallbackUrls implements OperationCheck {
    @Override
    public void check(Operation operation, Connector connector, Findings findings) {
        Optional<Operation.CallbackLocation> callback = callback(operation);
        List<Reach> usable = new ArrayList<>();
        for (Reach reach : Reach.into(operation, connector)) {
            if (!reach.property().callbackUrl()) {
                continue;
            }
            if (callback.isEmpty()) {
                misplaced(reach, operation, "it is no webhook", findings);
            } else if (reach.repeated()) {
                misplaced(reach, operation, "there can be several values of it", findings);
            } else if (!canHoldUrl(reach.property().shape())) {
                findings.add(ModelRule.CALLBACK_URL_TYPE, reach.property().site(), reach.path());
            } else {
                usable.add(reach);
            }
        }
        for (Reach surplus : usable.stream().skip(1).toList()) {
            findings.add(
                    ModelRule.SEVERAL_CALLBACK_URLS,
                    surplus.property().site(),
                    usable.get(0).path(),
                    surplus.path());
        }
        if (callback.isPresent() && !callback.get().own()) {
            nameTaken(callback.get().path(), operation, connector, findings);
        }
    }

    private static void nameTaken(String name, Operation operation, Connector connector, Findings findings) {
        for (Input.Wire input : operation.common().wireInputs()) {
            if (input.place() == Input.Place.BODY_PROPERTY && input.name().equals(name)) {
                findings.add(ModelRule.CALLBACK_NAME_TAKEN, input.site());
            }
            if (input.place() == Input.Place.BODY) {
                Reach.into(input, connector).stream()
                        .filter(reach ->
                                reach.path().equals(name) && !reach.property().callbackUrl())
                        .forEach(reach -> findings.add(
                                ModelRule.CALLBACK_NAME_TAKEN, reach.property().site()));
            }
        }
    }

    private static void misplaced(Reach reach, Operation operation, String reason, Findings findings) {
        findings.add(
                ModelRule.CALLBACK_URL_MISPLACED,
                reach.property().site(),
                reach.path(),
                Words.method(operation),
                reason);
    }

    private static boolean canHoldUrl(Shape shape) {
        return shape instanceof Shape.Str text && Set.of("", "uri").contains(text.format());
    }

    private static Optional<Operation.CallbackLocation> callback(Operation operation) {
        if (operation instanceof Operation.WebhookTrigger trigger) {
            return Optional.of(trigger.callback());
        }
        return operation instanceof Operation.AsyncWebhookAction action
                ? Optional.of(action.callback())
                : Optional.empty();
    }
}
