package dev.troodon.processor.shape;

import dev.troodon.processor.model.Lookup;
import dev.troodon.processor.model.Site;
import dev.troodon.processor.source.Compilation;
import dev.troodon.processor.source.FoundAnnotation;
import dev.troodon.processor.source.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;

/** Reads {@code @DynamicValues} and {@code @DynamicSchema}. */
public final class Lookups {
    private final Compilation compilation;

    /**
     * For one compilation.
     *
     * @param compilation asks the compiler
     */
    public Lookups(Compilation compilation) {
        this.compilation = compilation;
    }

    /**
     * Where the choices of a value come from.
     *
     * @param carriers what the annotation may stand on, nearest first
     * @param fallback where findings are shown if the annotation has no position
     * @return the lookup, if there is one
     */
    public Optional<Lookup.Values> values(List<? extends Element> carriers, Site fallback) {
        return compilation
                .annotations()
                .find(carriers, Vocabulary.DYNAMIC_VALUES)
                .map(found -> new Lookup.Values(
                        found.text("operation"),
                        found.text("collection"),
                        found.text("value"),
                        found.text("title"),
                        arguments(found, fallback),
                        compilation.sources().site(found, fallback)));
    }

    /**
     * Where the schema of a value comes from.
     *
     * @param carriers what the annotation may stand on, nearest first
     * @param fallback where findings are shown if the annotation has no position
     * @return the lookup, if there is one
     */
    public Optional<Lookup.Schema> schema(List<? extends Element> carriers, Site fallback) {
        return compilation
                .annotations()
                .find(carriers, Vocabulary.DYNAMIC_SCHEMA)
                .map(found -> new Lookup.Schema(
                        found.text("operation"),
                        found.text("value"),
                        arguments(found, fallback),
                        compilation.sources().site(found, fallback)));
    }

    private List<Lookup.Argument> arguments(FoundAnnotation lookup, Site fallback) {
        boolean positioned = compilation.sources().contains(lookup.element());
        Site site = positioned ? lookup.site("arguments") : fallback;
        List<Lookup.Argument> arguments = new ArrayList<>();
        for (FoundAnnotation argument : lookup.nested("arguments")) {
            arguments.add(
                    new Lookup.Argument(argument.text("name"), argument.text("from"), argument.text("value"), site));
        }
        return arguments;
    }
}
