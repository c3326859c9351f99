package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.MetadataRule;
import dev.troodon.processor.model.AiFunction;
import dev.troodon.processor.model.Call;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Revision;
import dev.troodon.processor.model.Traits;
import java.util.Optional;

/** Operations that annotations name are there, and are called with what they take. */
final class Mentions implements Check {
    @Override
    public void check(Connector connector, Findings findings) {
        MentionedOperations mentioned = new MentionedOperations(connector, findings);
        connector.listing().ai().ifPresent(ai -> ai(ai, Optional.empty(), mentioned, findings));
        for (Operation holder : connector.operations()) {
            Traits traits = holder.common().traits();
            traits.revision()
                    .flatMap(Revision::replacement)
                    .flatMap(Revision.Replacement::here)
                    .ifPresent(call -> replacement(call, holder, mentioned, findings));
            traits.trial().simulate().ifPresent(call -> simulate(call, holder, mentioned, findings));
            traits.assistants().function().ifPresent(ai -> ai(ai, Optional.of(holder), mentioned, findings));
        }
    }

    private static void replacement(Call call, Operation holder, MentionedOperations mentioned, Findings findings) {
        Optional<Operation> target = mentioned.find(call);
        if (target.isPresent()
                && target.get().common().javaName().equals(holder.common().javaName())) {
            findings.add(
                    MetadataRule.CALL,
                    call.site(),
                    call.annotation(),
                    call.operation(),
                    "which is the operation itself",
                    "name the one that takes its place");
        }
    }

    private static void simulate(Call call, Operation holder, MentionedOperations mentioned, Findings findings) {
        Optional<Operation> target = mentioned.find(call);
        if (target.isEmpty()) {
            return;
        }
        boolean answers = target.get() instanceof Operation.StandardAction action
                && action.result().isPresent();
        if (!answers) {
            findings.add(
                    MetadataRule.CALL,
                    call.site(),
                    call.annotation(),
                    call.operation(),
                    "which hands out no sample at once",
                    "name a standard action that returns one");
            return;
        }
        mentioned.arguments(call, target.get(), Optional.of(holder), true);
    }

    /** Assistants fill in what is not passed. */
    private static void ai(
            AiFunction ai, Optional<Operation> holder, MentionedOperations mentioned, Findings findings) {
        for (AiFunction.AiCall each : ai.calls()) {
            if (each.call().operation().isEmpty() && holder.isEmpty()) {
                findings.add(
                        MetadataRule.AI_ARGUMENTS,
                        each.call().site(),
                        each.confirmation().isPresent() ? "asks for confirmation" : "has arguments");
                continue;
            }
            mentioned.find(each.call()).ifPresent(target -> mentioned.arguments(each.call(), target, holder, false));
        }
    }
}
