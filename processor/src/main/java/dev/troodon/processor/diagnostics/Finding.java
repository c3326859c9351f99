package dev.troodon.processor.diagnostics;

import dev.troodon.processor.model.Site;

/**
 * One mistake found.
 *
 * @param rule which rule it breaks
 * @param site where
 * @param text what is wrong, why, and what to write instead
 */
public record Finding(Rule rule, Site site, String text) {}
