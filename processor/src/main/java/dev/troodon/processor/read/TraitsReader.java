package dev.troodon.processor.read;

import dev.troodon.processor.model.Extension;
import dev.troodon.processor.model.Site;
import dev.troodon.processor.model.Traits;
import dev.troodon.processor.source.Compilation;
import dev.troodon.processor.source.FoundAnnotation;
import dev.troodon.processor.source.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;

/** Reads what an operation says of itself, in one pass over the annotations of its method. */
final class TraitsReader {
    private final Compilation compilation;

    TraitsReader(Compilation compilation) {
        this.compilation = compilation;
    }

    Traits of(ServiceMethod method, Site fallback) {
        List<Extension> extensions = new ArrayList<>();
        for (Element carrier : method.chain()) {
            for (FoundAnnotation found : compilation.annotations().all(carrier)) {
                if (found.name().equals(Vocabulary.EXTENSION)) {
                    extensions.add(new Extension(
                            found.text("name"),
                            found.text("json"),
                            compilation.sources().site(found, fallback)));
                }
            }
        }
        return extensions.isEmpty() ? Traits.NONE : new Traits(extensions);
    }
}
