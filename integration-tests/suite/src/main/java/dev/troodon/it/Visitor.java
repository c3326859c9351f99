package dev.troodon.it;

/**
 * Who came.
 *
 * @param name the name of the visitor
 */
public record Visitor(String name) {}
