package dev.troodon.processor.emit.document;

import dev.troodon.processor.model.Extension;
import java.util.List;

/** Writes keys as they were written by hand. */
final class Extensions {
    private Extensions() {}

    static void put(JsonObject holder, List<Extension> extensions) {
        for (Extension extension : extensions) {
            if (!holder.has(extension.name())) {
                holder.put(extension.name(), JsonValues.of(extension.json()));
            }
        }
    }
}
