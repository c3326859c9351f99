package dev.troodon.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * What a value - parameter, property, type, result - shows or means beyond type and text: hints for designers and testers.
 *
 * @param nextLink whether it leads to the next page of a result
 * @param extensions keys written by hand, in the order of the source
 * @param samples values to try it with
 * @param look how it is shown
 * @param use how it is used
 * @param picking how a person finds it in a tree
 */
public record Hints(
        boolean nextLink, List<Extension> extensions, Samples samples, Look look, Use use, Picking picking) {
    /** Nothing said. */
    public static final Hints NONE = new Hints(false, List.of(), Samples.NONE, Look.NONE, Use.NONE, Picking.NONE);

    /** Copies the list. */
    public Hints {
        extensions = List.copyOf(extensions);
    }

    /**
     * The same for a place where keys written by hand belong to something else.
     *
     * @return these hints without such keys
     */
    public Hints withoutExtensions() {
        return extensions.isEmpty() ? this : new Hints(nextLink, List.of(), samples, look, use, picking);
    }

    /**
     * A text in an annotation.
     *
     * @param text as it was written
     * @param site where findings are shown
     */
    public record Written(String text, Site site) {}

    /**
     * Values to try something with.
     *
     * @param test what tests send
     * @param example what people read
     */
    public record Samples(Optional<Written> test, Optional<Written> example) {
        /** None. */
        public static final Samples NONE = new Samples(Optional.empty(), Optional.empty());
    }

    /**
     * How something is shown.
     *
     * @param summary a second label; empty if there is none
     * @param format a format that the Java type does not tell
     * @param editor the input: a name of {@code dev.troodon.annotations.EditorKind}
     * @param media what binary data is: a name of {@code dev.troodon.annotations.Media}
     * @param choices the values that it may have
     * @param items how the items of a list are shown
     */
    public record Look(
            String summary,
            Optional<Written> format,
            Optional<Written> editor,
            Optional<Written> media,
            Optional<Choices> choices,
            Optional<Items> items) {
        /** As its type says. */
        public static final Look NONE =
                new Look("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * The values that something may have.
     *
     * @param values in the order of the source
     * @param editorOptions whether titles are written for the editor rather than beside the enumeration
     * @param site where findings are shown
     */
    public record Choices(List<Choice> values, boolean editorOptions, Site site) {
        /** Copies the list. */
        public Choices {
            values = List.copyOf(values);
        }
    }

    /**
     * One of them.
     *
     * @param value what is sent
     * @param title what is shown; empty for the value
     */
    public record Choice(String value, String title) {}

    /**
     * How the items of a list are shown.
     *
     * @param title the label; empty if there is none
     * @param summary a second label; empty if there is none
     * @param description the longer text; empty if there is none
     * @param visibility how prominently
     * @param defaultValue what an item is if nothing is given; empty if that is not said
     * @param site where findings are shown
     */
    public record Items(
            String title, String summary, String description, Visibility visibility, String defaultValue, Site site) {}

    /**
     * How something is used.
     *
     * @param localized whether its default is translated
     * @param constant where it is said that it is sent with each request and never shown
     * @param readOnly where it is said that only the service sets it
     * @param trigger which value of a poll's answer the platform sends back in it
     */
    public record Use(
            boolean localized, Optional<Site> constant, Optional<Site> readOnly, Optional<TriggerValue> trigger) {
        /** As any value. */
        public static final Use NONE = new Use(false, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Which value of a poll's answer the platform sends back.
     *
     * @param collection where the answer keeps the items; empty for the answer itself
     * @param path where an item keeps the value
     * @param site where findings are shown
     */
    public record TriggerValue(String collection, String path, Site site) {}

    /**
     * How a person finds a value in a tree.
     *
     * @param tree the calls that list its nodes
     * @param file whether and how the connector's file picker is used
     */
    public record Picking(Optional<Tree> tree, Optional<PickFile> file) {
        /** Not at all. */
        public static final Picking NONE = new Picking(Optional.empty(), Optional.empty());
    }

    /**
     * A tree.
     *
     * @param open lists its top
     * @param browse lists what is inside a node
     * @param parents whether nodes with others inside them can be chosen
     * @param leaves whether nodes without others inside them can be chosen
     */
    public record Tree(Lookup.Nodes open, Lookup.Nodes browse, boolean parents, boolean leaves) {}

    /**
     * A use of the file picker.
     *
     * @param folder whether a folder is chosen
     * @param filter which files are shown; empty for all
     * @param site where findings are shown
     */
    public record PickFile(boolean folder, List<String> filter, Site site) {
        /** Copies the list. */
        public PickFile {
            filter = List.copyOf(filter);
        }
    }
}
