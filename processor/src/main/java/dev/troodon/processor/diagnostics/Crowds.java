package dev.troodon.processor.diagnostics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Turns many warnings of one rule into one. Compilers stop after a hundred warnings, so a flood of one kind would hide all
 * others. Counts over all connectors of a compilation: where ten of a rule have been shown, each further connector has one. For
 * one thread.
 */
final class Crowds {
    private static final int MANY = 10;
    private static final int NAMED = 3;

    private final Map<Rule, Integer> shown = new HashMap<>();

    /** The same findings, those of a crowd replaced by the first of it, which tells of the others. */
    List<Finding> gather(List<Finding> findings) {
        Map<Rule, List<Finding>> crowds = findings.stream()
                .filter(finding -> finding.rule().kind() == Kind.WARNING)
                .collect(Collectors.groupingBy(Finding::rule));
        crowds.entrySet()
                .removeIf(crowd -> !isMany(crowd.getKey(), crowd.getValue().size()));
        List<Finding> gathered = new ArrayList<>();
        Set<Rule> told = new HashSet<>();
        for (Finding finding : findings) {
            List<Finding> crowd = crowds.getOrDefault(finding.rule(), List.of());
            if (crowd.isEmpty()) {
                gathered.add(finding);
            } else if (told.add(finding.rule())) {
                gathered.add(first(crowd));
            }
        }
        return gathered;
    }

    /** Remembers as shown what is not too much. */
    private boolean isMany(Rule rule, int size) {
        int before = shown.getOrDefault(rule, 0);
        boolean many = size > 1 && before + size > MANY;
        shown.put(rule, before + (many ? 1 : size));
        return many;
    }

    private static Finding first(List<Finding> crowd) {
        Finding first = crowd.get(0);
        String next = crowd.stream()
                .skip(1)
                .limit(NAMED)
                .map(finding -> place(finding.site().element()))
                .collect(Collectors.joining(", "));
        int more = crowd.size() - 1;
        String text = first.text() + "; the same holds " + (more == 1 ? "once more" : more + " more times") + ", at "
                + next + (more > NAMED ? "..." : "");
        return new Finding(first.rule(), first.site(), text);
    }

    /** An element in words, such as {@code Order.id}. */
    static String place(@Nullable Element element) {
        if (element == null) {
            return "the connector";
        }
        Element around = element.getEnclosingElement();
        boolean isType = element.getKind().isClass() || element.getKind().isInterface();
        return isType || around == null ? element.toString() : place(around) + "." + element.getSimpleName();
    }
}
