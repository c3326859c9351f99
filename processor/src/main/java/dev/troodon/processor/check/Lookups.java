package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.LookupRule;
import dev.troodon.processor.diagnostics.Nearest;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.HttpMethod;
import dev.troodon.processor.model.Lookup;
import dev.troodon.processor.model.Operation;
import java.util.List;

/** Lookups call an operation that is there, that only reads, with what it needs, and find in its answer what they name. */
final class Lookups implements OperationCheck {
    private static final String BUILT_IN = "AadGraph.GetUsers";

    @Override
    public void check(Operation operation, Connector connector, Findings findings) {
        for (HeldLookup held : HeldLookup.of(operation, connector)) {
            look(held, connector, findings);
        }
    }

    /** Looks at one of them. */
    static void look(HeldLookup held, Connector connector, Findings findings) {
        Lookup lookup = held.lookup();
        if (lookup instanceof Lookup.Values values && !builtIn(values, findings)) {
            return;
        }
        List<Operation> targets = connector.operations().stream()
                .filter(candidate -> candidate.common().javaName().equals(lookup.operation()))
                .toList();
        if (targets.isEmpty()) {
            List<String> known = connector.operations().stream()
                    .filter(Operation.StandardAction.class::isInstance)
                    .map(candidate -> candidate.common().javaName())
                    .toList();
            findings.add(
                    LookupRule.UNKNOWN_OPERATION,
                    lookup.site(),
                    lookup.operation(),
                    Nearest.remedy(lookup.operation(), known));
        } else if (targets.size() > 1) {
            findings.add(LookupRule.AMBIGUOUS_OPERATION, lookup.site(), lookup.operation());
        } else {
            look(held, targets.get(0), connector, findings);
        }
    }

    /** Whether the connector's own operations are called. */
    private static boolean builtIn(Lookup.Values values, Findings findings) {
        if (values.operation().isEmpty() == values.builtIn().isEmpty()) {
            findings.add(
                    LookupRule.CALLS_NOTHING_OR_TWO,
                    values.site(),
                    values.operation().isEmpty() ? "no operation" : "two operations");
            return false;
        }
        if (!values.builtIn().isEmpty() && !values.builtIn().equals(BUILT_IN)) {
            findings.add(
                    LookupRule.UNKNOWN_BUILT_IN,
                    values.site(),
                    values.builtIn(),
                    Nearest.remedy(values.builtIn(), List.of(BUILT_IN)));
        }
        return values.builtIn().isEmpty();
    }

    private static void look(HeldLookup held, Operation target, Connector connector, Findings findings) {
        Lookup lookup = held.lookup();
        if (!(target instanceof Operation.StandardAction action)) {
            findings.add(
                    LookupRule.NOT_ANSWERED_AT_ONCE, lookup.site(), Words.method(target), "does not answer at once");
            return;
        }
        if (action.common().method() != HttpMethod.GET) {
            findings.add(
                    LookupRule.MAY_CHANGE_SOMETHING,
                    lookup.site(),
                    Words.method(target),
                    action.common().method());
        }
        LookupArguments.check(held, action, connector, findings);
        action.result()
                .ifPresentOrElse(
                        result -> LookupPaths.check(lookup, action, result.shape(), connector, findings),
                        () -> findings.add(
                                LookupRule.NOT_ANSWERED_AT_ONCE,
                                lookup.site(),
                                Words.method(target),
                                "answers nothing"));
    }
}
