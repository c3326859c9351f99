package dev.troodon.processor.source;

import dev.troodon.processor.model.Extension;
import dev.troodon.processor.model.Site;

/** Reads {@code @Extension}, wherever it stands. */
public final class WrittenExtensions {
    private WrittenExtensions() {}

    /**
     * What the annotation says.
     *
     * @param found an {@code @Extension}
     * @param site where findings are shown
     * @return the key and its value, not yet checked
     */
    public static Extension of(FoundAnnotation found, Site site) {
        return new Extension(found.text("name"), found.text("json"), place(found.constant("place")), site);
    }

    private static Extension.Place place(String constant) {
        return switch (constant) {
            case "INFO" -> Extension.Place.INFO;
            case "PATH" -> Extension.Place.PATH;
            default -> Extension.Place.HERE;
        };
    }
}
