package dev.troodon.processor.read;

import dev.troodon.processor.model.Lookup;
import dev.troodon.processor.model.Showing;
import dev.troodon.processor.model.Site;
import dev.troodon.processor.shape.Lookups;
import dev.troodon.processor.source.Compilation;
import dev.troodon.processor.source.FoundAnnotation;
import dev.troodon.processor.source.Vocabulary;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Reads how a connector is shown as a whole, in one pass over the annotations of its type. */
final class ShowingReader {
    private final Compilation compilation;

    ShowingReader(Compilation compilation) {
        this.compilation = compilation;
    }

    Showing of(TypeElement connector) {
        String labels = Showing.NONE.labels();
        Optional<Showing.FilePicker> picker = Optional.empty();
        for (FoundAnnotation found : compilation.annotations().all(connector)) {
            if (found.name().equals(Vocabulary.LABELS)) {
                labels = found.constant("value");
            } else if (found.name().equals(Vocabulary.FILE_PICKER)) {
                picker = Optional.of(picker(found, Site.at(connector)));
            }
        }
        return new Showing(labels, picker);
    }

    /** Where files keep what is said once for both calls. */
    private Showing.FilePicker picker(FoundAnnotation found, Site fallback) {
        Lookups lookups = new Lookups(compilation);
        return new Showing.FilePicker(
                complete(lookups.nodes(found, "open", fallback), found),
                complete(lookups.nodes(found, "browse", fallback), found),
                found.text("folder"),
                found.text("media"),
                compilation.sources().site(found, fallback));
    }

    private static Lookup.Nodes complete(Lookup.Nodes call, FoundAnnotation picker) {
        return new Lookup.Nodes(
                call.operation(),
                picker.text("collection"),
                picker.text("value"),
                picker.text("title"),
                "",
                picker.nonEmpty("folder")
                        .map(folder -> "(" + folder + " eq true)")
                        .orElse(""),
                call.arguments(),
                call.site());
    }
}
