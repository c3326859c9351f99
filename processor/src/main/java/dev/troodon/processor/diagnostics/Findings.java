package dev.troodon.processor.diagnostics;

import dev.troodon.processor.model.Site;
import java.util.ArrayList;
import java.util.List;
import javax.tools.Diagnostic.Kind;

/** The findings about one connector, collected until all rules have run. No rule throws, so that all mistakes show at once. */
public final class Findings {
    private final List<Finding> found = new ArrayList<>();

    /**
     * Adds a finding.
     *
     * @param rule which rule is broken
     * @param site where
     * @param arguments what the rule's sentence mentions
     */
    public void add(Rule rule, Site site, Object... arguments) {
        found.add(new Finding(rule, site, rule.text(arguments)));
    }

    /**
     * Whether anything found forbids output.
     *
     * @return true if there is an error
     */
    public boolean blockOutput() {
        return found.stream().anyMatch(finding -> finding.rule().kind() == Kind.ERROR);
    }

    /**
     * What was found.
     *
     * @return the findings in the order they were added
     */
    public List<Finding> all() {
        return List.copyOf(found);
    }
}
