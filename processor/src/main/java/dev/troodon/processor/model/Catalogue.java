package dev.troodon.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * What a catalogue of connectors shows.
 *
 * @param website where the service presents itself; empty if not said
 * @param privacyPolicy what becomes of personal data; empty if not said
 * @param categories names of {@code dev.troodon.annotations.Category}, in order
 * @param status how mature the connector is
 * @param keywords what people search for
 * @param termsOfService the terms; empty if not said
 * @param license the licence
 * @param deploymentVersion what the platform sees; empty if not said
 * @param docs further pages
 */
public record Catalogue(
        Said website,
        Said privacyPolicy,
        List<Said> categories,
        Status status,
        List<Said> keywords,
        Said termsOfService,
        Optional<License> license,
        Said deploymentVersion,
        List<Link> docs) {
    /** Nothing said. */
    public static final Catalogue NONE = new Catalogue(
            Said.NOTHING,
            Said.NOTHING,
            List.of(),
            Status.UNSAID,
            List.of(),
            Said.NOTHING,
            Optional.empty(),
            Said.NOTHING,
            List.of());

    /** Copies the lists. */
    public Catalogue {
        categories = List.copyOf(categories);
        keywords = List.copyOf(keywords);
        docs = List.copyOf(docs);
    }

    /**
     * Under which licence a service is offered.
     *
     * @param name the licence's name; empty if not said
     * @param url its text; empty if not said
     * @param site where findings are shown
     */
    public record License(String name, String url, Site site) {}
}
