package dev.troodon.testkit.document;

/**
 * One value that later steps of a workflow can pick.
 *
 * @param path property names joined by slashes, {@code *} for the items of an array; empty for the whole body
 * @param advanced whether the designer folds it away
 */
public record OutputToken(String path, String label, String type, boolean advanced) {}
