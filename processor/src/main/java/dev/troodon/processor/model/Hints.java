package dev.troodon.processor.model;

import java.util.List;

/**
 * What a value - parameter, property, result - shows or means beyond type and text: hints for designers and testers.
 *
 * @param nextLink whether it leads to the next page of a result
 * @param extensions keys written by hand, in the order of the source
 */
public record Hints(boolean nextLink, List<Extension> extensions) {
    /** Nothing said. */
    public static final Hints NONE = new Hints(false, List.of());

    /** Copies the list. */
    public Hints {
        extensions = List.copyOf(extensions);
    }
}
