package dev.troodon.processor.model;

import java.util.Optional;

/**
 * How a whole connector is shown, beyond its single values.
 *
 * @param labels where labels of properties are written: a name of {@code dev.troodon.annotations.LabelKey}
 * @param picker how its files are found
 */
public record Showing(String labels, Optional<FilePicker> picker) {
    /** Nothing said. */
    public static final Showing NONE = new Showing("TITLE", Optional.empty());

    /**
     * How files are found.
     *
     * @param open lists the top folder
     * @param browse lists what is in a folder
     * @param folder where a file says whether it is a folder; empty if it does not
     * @param media where a file keeps its media type; empty if it does not
     * @param site where findings are shown
     */
    public record FilePicker(Lookup.Nodes open, Lookup.Nodes browse, String folder, String media, Site site) {}
}
