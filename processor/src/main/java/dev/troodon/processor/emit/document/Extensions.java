package dev.troodon.processor.emit.document;

import dev.troodon.processor.model.Extension;
import java.util.List;

/** Writes keys as they were written by hand. */
final class Extensions {
    private Extensions() {}

    static void put(JsonObject holder, List<Extension> extensions) {
        put(holder, extensions, Extension.Place.HERE);
    }

    /** Puts those that are for one place, unless the key is there already. */
    static void put(JsonObject holder, List<Extension> extensions, Extension.Place place) {
        for (Extension extension : extensions) {
            if (extension.place() == place && !holder.has(extension.name())) {
                holder.put(extension.name(), JsonValues.of(extension.json()));
            }
        }
    }
}
