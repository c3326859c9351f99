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

/** Reads {@code @DynamicValues}, {@code @DynamicSchema} and the calls of trees. */
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
                        found.text("builtIn"),
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
                        found.flag("items"),
                        compilation.sources().site(found, fallback)));
    }

    /**
     * A call that lists nodes of a tree.
     *
     * @param holder the annotation that holds it
     * @param attribute under which name
     * @param fallback where findings are shown if the annotation has no position
     * @return the call; of no operation where the source is incomplete
     */
    public Lookup.Nodes nodes(FoundAnnotation holder, String attribute, Site fallback) {
        boolean positioned = compilation.sources().contains(holder.element());
        Site site = positioned ? holder.site(attribute) : fallback;
        for (FoundAnnotation call : holder.nested(attribute)) {
            return new Lookup.Nodes(
                    call.text("operation"),
                    call.text("collection"),
                    call.text("value"),
                    call.text("title"),
                    call.text("fullTitle"),
                    call.text("isParent"),
                    arguments(call, site),
                    site);
        }
        return new Lookup.Nodes("", "", "", "", "", "", List.of(), site);
    }

    private List<Lookup.Argument> arguments(FoundAnnotation lookup, Site fallback) {
        boolean positioned = compilation.sources().contains(lookup.element());
        Site site = positioned && !lookup.simpleName().equals("TreeCall") ? lookup.site("arguments") : fallback;
        List<Lookup.Argument> arguments = new ArrayList<>();
        for (FoundAnnotation argument : lookup.nested("arguments")) {
            arguments.add(new Lookup.Argument(
                    argument.text("name"),
                    argument.text("from"),
                    argument.text("value"),
                    argument.text("json"),
                    argument.text("item"),
                    site));
        }
        return arguments;
    }
}
