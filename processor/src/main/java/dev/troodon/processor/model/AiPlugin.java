package dev.troodon.processor.model;

/**
 * How a connector is introduced to AI assistants.
 *
 * @param name before people
 * @param description before the model
 * @param contactEmail whom to write to; empty if not said
 * @param legalUrl the terms; empty if not said
 * @param copilot where it is published; empty if nowhere
 * @param site where findings are shown
 */
public record AiPlugin(
        String name, String description, String contactEmail, String legalUrl, String copilot, Site site) {}
