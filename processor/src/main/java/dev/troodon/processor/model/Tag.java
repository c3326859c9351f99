package dev.troodon.processor.model;

/**
 * A group of operations.
 *
 * @param name its name
 * @param description what they have in common; empty if not said here
 * @param site where findings are shown
 */
public record Tag(String name, String description, Site site) {}
