package dev.troodon.sample;

/**
 * A flavour on offer.
 *
 * @param id what orders name it by
 * @param name what people call it
 */
public record Flavour(String id, String name) {}
