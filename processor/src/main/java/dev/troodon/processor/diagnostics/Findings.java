package dev.troodon.processor.diagnostics;

import dev.troodon.processor.model.Site;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.tools.Diagnostic.Kind;

/**
 * The findings about one connector, collected until all rules have run. No rule throws, so that all mistakes show at once. What
 * is found twice at one place, such as in a type that two operations share, is kept once. For one thread.
 */
public final class Findings {
    private final Set<Finding> found = new LinkedHashSet<>();
    private int added;

    /**
     * Adds a finding.
     *
     * @param rule which rule is broken
     * @param site where
     * @param arguments what the rule's sentence mentions
     */
    public void add(Rule rule, Site site, Object... arguments) {
        added++;
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
     * How often something was added, also where it was known already.
     *
     * @return a count that only grows
     */
    public int added() {
        return added;
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
