package dev.troodon.processor.model;

/**
 * A key that goes into the document as it was written, because no annotation of its own exists for it.
 *
 * @param name begins with {@code x-}
 * @param json its value, as JSON text; not yet known to be JSON
 * @param site where findings are shown
 */
public record Extension(String name, String json, Site site) {}
