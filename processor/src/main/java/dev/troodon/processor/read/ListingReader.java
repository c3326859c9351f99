package dev.troodon.processor.read;

import dev.troodon.processor.model.Extension;
import dev.troodon.processor.model.Listing;
import dev.troodon.processor.source.Compilation;
import dev.troodon.processor.source.FoundAnnotation;
import dev.troodon.processor.source.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** Reads what a connector says of itself, in one pass over the annotations of its type. */
final class ListingReader {
    private final Compilation compilation;

    ListingReader(Compilation compilation) {
        this.compilation = compilation;
    }

    Listing of(TypeElement connector) {
        List<Extension> extensions = new ArrayList<>();
        for (FoundAnnotation found : compilation.annotations().all(connector)) {
            if (found.name().equals(Vocabulary.EXTENSION)) {
                extensions.add(new Extension(found.text("name"), found.text("json"), found.site()));
            }
        }
        return extensions.isEmpty() ? Listing.NONE : new Listing(extensions);
    }
}
