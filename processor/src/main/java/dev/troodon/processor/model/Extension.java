package dev.troodon.processor.model;

/**
 * A key that goes into the document as it was written, because no annotation of its own exists for it.
 *
 * @param name begins with {@code x-}
 * @param json its value, as JSON text; not yet known to be JSON
 * @param place where it goes
 * @param site where findings are shown
 */
public record Extension(String name, String json, Place place, Site site) {
    /**
     * A key that goes where the document describes the annotated element.
     *
     * @param name begins with {@code x-}
     * @param json its value
     * @param site where findings are shown
     */
    public Extension(String name, String json, Site site) {
        this(name, json, Place.HERE, site);
    }

    /** Where a key goes. */
    public enum Place {
        /** Where the document describes the annotated element. */
        HERE,
        /** The document's {@code info}. */
        INFO,
        /** The path that an operation lies at. */
        PATH
    }
}
