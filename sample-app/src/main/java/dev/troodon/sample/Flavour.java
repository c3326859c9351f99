package dev.troodon.sample;

/**
 * A flavour on offer.
 *
 * @param id What orders name it by.
 * @param name What people call it.
 */
public record Flavour(String id, String name) {}
