package dev.troodon.processor.model;

import java.util.List;

/**
 * What an operation says of itself beyond texts, inputs and answers: its place in a family, tags, hints for testers and assistants.
 *
 * @param extensions keys written by hand, in the order of the source
 */
public record Traits(List<Extension> extensions) {
    /** Nothing said. */
    public static final Traits NONE = new Traits(List.of());

    /** Copies the list. */
    public Traits {
        extensions = List.copyOf(extensions);
    }
}
