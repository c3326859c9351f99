package dev.troodon.processor.read;

import dev.troodon.processor.model.AiFunction;
import dev.troodon.processor.model.AiPlugin;
import dev.troodon.processor.model.Catalogue;
import dev.troodon.processor.model.Extension;
import dev.troodon.processor.model.Link;
import dev.troodon.processor.model.Listing;
import dev.troodon.processor.model.Site;
import dev.troodon.processor.model.Status;
import dev.troodon.processor.model.Tag;
import dev.troodon.processor.source.Compilation;
import dev.troodon.processor.source.FoundAnnotation;
import dev.troodon.processor.source.Vocabulary;
import dev.troodon.processor.source.WrittenExtensions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Reads what a connector says of itself, in one pass over the annotations of its type. */
final class ListingReader {
    private final Compilation compilation;
    private final Mentions mentions;

    ListingReader(Compilation compilation) {
        this.compilation = compilation;
        this.mentions = new Mentions(compilation);
    }

    Listing of(TypeElement connector) {
        Site fallback = Site.at(connector);
        Catalogue catalogue = Catalogue.NONE;
        List<Tag> tags = List.of();
        Optional<AiPlugin> plugin = Optional.empty();
        Optional<AiFunction> ai = Optional.empty();
        Optional<Link> docs = Optional.empty();
        List<Extension> extensions = new ArrayList<>();
        for (FoundAnnotation found : compilation.annotations().all(connector)) {
            switch (found.name()) {
                case Vocabulary.CONNECTOR -> {
                    catalogue = catalogue(found, fallback);
                    tags = tags(found, fallback);
                }
                case Vocabulary.AI_PLUGIN -> plugin = Optional.of(plugin(found, fallback));
                case Vocabulary.AI_FUNCTION -> ai = Optional.of(mentions.ai(found, "", fallback));
                case Vocabulary.EXTERNAL_DOCS -> docs = Optional.of(mentions.link(found, fallback));
                case Vocabulary.EXTENSION ->
                    extensions.add(WrittenExtensions.of(found, mentions.site(found, fallback)));
                default -> {
                    // Not about the listing.
                }
            }
        }
        return new Listing(catalogue, plugin, ai, tags, docs, extensions);
    }

    private Catalogue catalogue(FoundAnnotation found, Site fallback) {
        List<Link> docs = new ArrayList<>();
        for (FoundAnnotation link : found.nested("docs")) {
            docs.add(mentions.link(link, fallback));
        }
        return new Catalogue(
                mentions.said(found, "website", fallback),
                mentions.said(found, "privacyPolicy", fallback),
                mentions.each(found, "categories", fallback),
                Status.of(found.constant("status")),
                mentions.each(found, "keywords", fallback),
                mentions.said(found, "termsOfService", fallback),
                license(found, fallback),
                mentions.said(found, "deploymentVersion", fallback),
                docs);
    }

    private Optional<Catalogue.License> license(FoundAnnotation found, Site fallback) {
        for (FoundAnnotation license : found.nested("license")) {
            String name = license.text("name");
            String url = license.text("url");
            if (!name.isEmpty() || !url.isEmpty()) {
                return Optional.of(new Catalogue.License(name, url, mentions.site(found, "license", fallback)));
            }
        }
        return Optional.empty();
    }

    private List<Tag> tags(FoundAnnotation found, Site fallback) {
        List<Tag> tags = new ArrayList<>();
        for (FoundAnnotation tag : found.nested("tags")) {
            tags.add(mentions.tag(tag, fallback));
        }
        return tags;
    }

    private AiPlugin plugin(FoundAnnotation found, Site fallback) {
        return new AiPlugin(
                found.text("name"),
                found.text("description"),
                found.text("contactEmail"),
                found.text("legalUrl"),
                found.text("copilot"),
                mentions.site(found, fallback));
    }
}
