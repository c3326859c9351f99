package dev.troodon.processor.source;

import dev.troodon.processor.model.Extension;
import dev.troodon.processor.model.Site;
import java.util.List;

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

    /**
     * Adds a key, unless it stands already on a nearer element: one that is overridden, or another part of a record component.
     *
     * @param extensions the keys so far
     * @param nearer how many of them stand on nearer elements
     * @param extension the key
     */
    public static void add(List<Extension> extensions, int nearer, Extension extension) {
        for (Extension known : extensions.subList(0, nearer)) {
            if (known.name().equals(extension.name()) && known.place() == extension.place()) {
                return;
            }
        }
        extensions.add(extension);
    }

    private static Extension.Place place(String constant) {
        return switch (constant) {
            case "INFO" -> Extension.Place.INFO;
            case "PATH" -> Extension.Place.PATH;
            default -> Extension.Place.HERE;
        };
    }
}
