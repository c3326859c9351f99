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
import java.util.Optional;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Reads what a value shows or means beyond type and text, in one pass over the annotations that stand on it. */
public final class HintsReader {
    private final Compilation compilation;
    private final Lookups lookups;

    /**
     * For one compilation.
     *
     * @param compilation asks the compiler
     */
    public HintsReader(Compilation compilation) {
        this.compilation = compilation;
        this.lookups = new Lookups(compilation);
    }

    /**
     * The hints of a parameter, property, type or result.
     *
     * @param carriers what the annotations may stand on, nearest first
     * @param fallback where findings are shown if an annotation has no position
     * @return the hints
     */
    public Hints of(List<? extends Element> carriers, Site fallback) {
        Pass pass = new Pass(fallback);
        for (Element carrier : carriers) {
            pass.nextCarrier();
            for (FoundAnnotation found : compilation.annotations().all(carrier)) {
                pass.take(found);
            }
        }
        return pass.hints();
    }

    /** What was met so far; of two equal annotations the nearer one counts. */
    private final class Pass {
        private final Site fallback;
        private final List<Extension> extensions = new ArrayList<>();
        private int nearer;
        private boolean nextLink;
        private boolean any;
        private String summary = "";
        private boolean localized;
        private Hints.@Nullable Written test;
        private Hints.@Nullable Written example;
        private Hints.@Nullable Written format;
        private Hints.@Nullable Written editor;
        private Hints.@Nullable Written media;
        private Hints.@Nullable Choices choices;
        private Hints.@Nullable Items items;
        private Hints.@Nullable TriggerValue trigger;
        private Hints.@Nullable Tree tree;
        private Hints.@Nullable PickFile file;
        private @Nullable Site constant;
        private @Nullable Site readOnly;

        Pass(Site fallback) {
            this.fallback = fallback;
        }

        void nextCarrier() {
            nearer = extensions.size();
        }

        void take(FoundAnnotation found) {
            boolean known = true;
            switch (found.name()) {
                case Vocabulary.EXTENSION ->
                    WrittenExtensions.add(extensions, nearer, WrittenExtensions.of(found, site(found)));
                case Vocabulary.NEXT_LINK -> nextLink = true;
                case Vocabulary.DISPLAY -> summary = summary.isEmpty() ? found.text("summary") : summary;
                case Vocabulary.DEFAULT -> localized |= found.flag("localize");
                case Vocabulary.TEST_VALUE -> test = test == null ? written(found, found.text("value")) : test;
                case Vocabulary.EXAMPLE -> example = example == null ? written(found, found.text("value")) : example;
                case Vocabulary.FORMAT -> format = format == null ? written(found, found.text("value")) : format;
                case Vocabulary.EDITOR -> editor = editor == null ? written(found, found.constant("value")) : editor;
                case Vocabulary.MEDIA_KIND -> media = media == null ? written(found, found.constant("value")) : media;
                case Vocabulary.CHOICES -> choices = choices == null ? choices(found) : choices;
                case Vocabulary.ITEMS -> items = items == null ? items(found) : items;
                case Vocabulary.TRIGGER_VALUE -> trigger = trigger == null ? trigger(found) : trigger;
                case Vocabulary.DYNAMIC_TREE -> tree = tree == null ? tree(found) : tree;
                case Vocabulary.PICK_FILE -> file = file == null ? file(found) : file;
                case Vocabulary.CONSTANT -> constant = constant == null ? site(found) : constant;
                case Vocabulary.READ_ONLY -> readOnly = readOnly == null ? site(found) : readOnly;
                default -> known = false;
            }
            any |= known;
        }

        Hints hints() {
            return !any
                    ? Hints.NONE
                    : new Hints(
                            nextLink,
                            extensions,
                            new Hints.Samples(Optional.ofNullable(test), Optional.ofNullable(example)),
                            new Hints.Look(
                                    summary,
                                    Optional.ofNullable(format),
                                    Optional.ofNullable(editor),
                                    Optional.ofNullable(media),
                                    Optional.ofNullable(choices),
                                    Optional.ofNullable(items)),
                            new Hints.Use(
                                    localized,
                                    Optional.ofNullable(constant),
                                    Optional.ofNullable(readOnly),
                                    Optional.ofNullable(trigger)),
                            new Hints.Picking(Optional.ofNullable(tree), Optional.ofNullable(file)));
        }

        private Site site(FoundAnnotation found) {
            return compilation.sources().site(found, fallback);
        }

        private Hints.Written written(FoundAnnotation found, String text) {
            return new Hints.Written(text, site(found));
        }

        private Hints.Choices choices(FoundAnnotation found) {
            List<Hints.Choice> values = new ArrayList<>();
            for (FoundAnnotation choice : found.nested("value")) {
                values.add(new Hints.Choice(choice.text("value"), choice.text("title")));
            }
            return new Hints.Choices(values, found.flag("editorOptions"), site(found));
        }

        private Hints.Items items(FoundAnnotation found) {
            return new Hints.Items(
                    found.text("value"),
                    found.text("summary"),
                    found.text("description"),
                    Labels.visibility(found.constant("visibility")),
                    found.text("defaultValue"),
                    site(found));
        }

        private Hints.TriggerValue trigger(FoundAnnotation found) {
            return new Hints.TriggerValue(found.text("collection"), found.text("path"), site(found));
        }

        private Hints.Tree tree(FoundAnnotation found) {
            return new Hints.Tree(
                    lookups.nodes(found, "open", fallback),
                    lookups.nodes(found, "browse", fallback),
                    found.flag("canSelectParentNodes"),
                    found.flag("canSelectLeafNodes"));
        }

        private Hints.PickFile file(FoundAnnotation found) {
            return new Hints.PickFile(found.flag("folder"), found.texts("filter"), site(found));
        }
    }
}
