package dev.troodon.processor.diagnostics;

import java.util.Map;

/**
 * What becomes of each rule's findings. Errors stay errors: what they forbid would not work.
 *
 * @param warnings what becomes of warnings: the option {@code troodon.warnings}
 * @param certification what becomes of what only certification objects to: the option {@code troodon.certification}. Where it
 *     is on, {@code warnings} decides
 * @param ofRules what becomes of single rules, by code: the option {@code troodon.rules}, which outdoes the other two
 */
public record Levels(WarningLevel warnings, WarningLevel certification, Map<String, WarningLevel> ofRules) {
    /** Copies the map. */
    public Levels {
        ofRules = Map.copyOf(ofRules);
    }

    /**
     * What becomes of a rule's findings.
     *
     * @param rule the rule
     * @return its level
     */
    public WarningLevel of(Rule rule) {
        if (rule.severity() == Severity.ERROR) {
            return WarningLevel.ERROR;
        }
        WarningLevel own = ofRules.get(rule.code());
        if (own != null) {
            return own;
        }
        if (rule.severity() == Severity.CERTIFICATION && certification != WarningLevel.ON) {
            return certification;
        }
        return warnings;
    }
}
