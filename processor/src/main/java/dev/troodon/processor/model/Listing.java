package dev.troodon.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * What a connector says of itself beyond title, description and contact: where it is found and what a catalogue shows.
 *
 * @param catalogue what a catalogue shows
 * @param plugin how it is introduced to AI assistants
 * @param ai whether these may call it
 * @param tags what the document lists before the tags of operations
 * @param docs the page that explains the connector
 * @param extensions keys written by hand, in the order of the source
 */
public record Listing(
        Catalogue catalogue,
        Optional<AiPlugin> plugin,
        Optional<AiFunction> ai,
        List<Tag> tags,
        Optional<Link> docs,
        List<Extension> extensions) {
    /** Nothing said. */
    public static final Listing NONE =
            new Listing(Catalogue.NONE, Optional.empty(), Optional.empty(), List.of(), Optional.empty(), List.of());

    /** Copies the lists. */
    public Listing {
        tags = List.copyOf(tags);
        extensions = List.copyOf(extensions);
    }
}
