package dev.troodon.processor.model;

/**
 * A page that explains more.
 *
 * @param url where it is
 * @param description what is found there; empty if not said
 * @param site where findings are shown
 */
public record Link(String url, String description, Site site) {}
