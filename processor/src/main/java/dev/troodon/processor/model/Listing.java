package dev.troodon.processor.model;

import java.util.List;

/**
 * What a connector says of itself beyond title, description and contact: where it is found and what a catalogue shows.
 *
 * @param extensions keys written by hand, in the order of the source
 */
public record Listing(List<Extension> extensions) {
    /** Nothing said. */
    public static final Listing NONE = new Listing(List.of());

    /** Copies the list. */
    public Listing {
        extensions = List.copyOf(extensions);
    }
}
