package dev.troodon.processor.shape;

import dev.troodon.processor.model.Extension;
import dev.troodon.processor.model.Hints;
import dev.troodon.processor.model.Site;
import dev.troodon.processor.source.Compilation;
import dev.troodon.processor.source.FoundAnnotation;
import dev.troodon.processor.source.Vocabulary;
import dev.troodon.processor.source.WrittenExtensions;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;

/** Reads what a value shows or means beyond type and text, in one pass over the annotations that stand on it. */
public final class HintsReader {
    private final Compilation compilation;

    /**
     * For one compilation.
     *
     * @param compilation asks the compiler
     */
    public HintsReader(Compilation compilation) {
        this.compilation = compilation;
    }

    /**
     * The hints of a parameter, property or result.
     *
     * @param carriers what the annotations may stand on, nearest first
     * @param fallback where findings are shown if an annotation has no position
     * @return the hints
     */
    public Hints of(List<? extends Element> carriers, Site fallback) {
        List<Extension> extensions = new ArrayList<>();
        boolean nextLink = false;
        for (Element carrier : carriers) {
            int nearer = extensions.size();
            for (FoundAnnotation found : compilation.annotations().all(carrier)) {
                String name = found.name();
                nextLink |= name.equals(Vocabulary.NEXT_LINK);
                if (name.equals(Vocabulary.EXTENSION)) {
                    WrittenExtensions.add(
                            extensions,
                            nearer,
                            WrittenExtensions.of(found, compilation.sources().site(found, fallback)));
                }
            }
        }
        return extensions.isEmpty() && !nextLink ? Hints.NONE : new Hints(nextLink, extensions);
    }
}
