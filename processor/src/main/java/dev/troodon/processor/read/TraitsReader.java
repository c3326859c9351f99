package dev.troodon.processor.read;

import dev.troodon.processor.model.AiFunction;
import dev.troodon.processor.model.Call;
import dev.troodon.processor.model.Extension;
import dev.troodon.processor.model.Link;
import dev.troodon.processor.model.Revision;
import dev.troodon.processor.model.Said;
import dev.troodon.processor.model.Site;
import dev.troodon.processor.model.Status;
import dev.troodon.processor.model.Tag;
import dev.troodon.processor.model.Traits;
import dev.troodon.processor.source.Compilation;
import dev.troodon.processor.source.FoundAnnotation;
import dev.troodon.processor.source.Vocabulary;
import dev.troodon.processor.source.WrittenExtensions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Reads what an operation says of itself, in one pass over the annotations of its method. What a method says counts for more
 * than what the methods say that it overrides. For one connector, whose services it remembers the tags of.
 */
final class TraitsReader {
    private final Compilation compilation;
    private final Mentions mentions;
    private final Map<TypeElement, List<Tag>> tagsOfServices = new HashMap<>();

    TraitsReader(Compilation compilation) {
        this.compilation = compilation;
        this.mentions = new Mentions(compilation);
    }

    Traits of(ServiceMethod method, Site fallback) {
        Collected collected = new Collected(method, fallback);
        for (Element carrier : method.chain()) {
            collected.nextCarrier();
            for (FoundAnnotation found : compilation.annotations().all(carrier)) {
                collected.take(found);
            }
        }
        collected.addTags(tags(method.service(), fallback));
        return collected.traits();
    }

    private List<Tag> tags(TypeElement service, Site fallback) {
        List<Tag> known = tagsOfServices.get(service);
        if (known == null) {
            List<Tag> tags = new ArrayList<>();
            for (FoundAnnotation found : compilation.annotations().all(service)) {
                if (found.name().equals(Vocabulary.TAG)) {
                    tags.add(mentions.tag(found, fallback));
                }
            }
            known = List.copyOf(tags);
            tagsOfServices.put(service, known);
        }
        return known;
    }

    /** The traits of one method in the making. */
    private final class Collected {
        private final ServiceMethod method;
        private final Site fallback;
        private final Set<String> taken = new HashSet<>();
        private final Set<String> own = new HashSet<>();
        private int nearer;
        private Optional<Revision> revision = Optional.empty();
        private final List<Tag> tags = new ArrayList<>();
        private Optional<Link> docs = Optional.empty();
        private Optional<Boolean> noGenericTest = Optional.empty();
        private Optional<Boolean> safe = Optional.empty();
        private Optional<Call> simulate = Optional.empty();
        private Optional<Call> notifiedBy = Optional.empty();
        private Optional<AiFunction> ai = Optional.empty();
        private Said protocol = Said.NOTHING;
        private final List<Extension> extensions = new ArrayList<>();

        Collected(ServiceMethod method, Site fallback) {
            this.method = method;
            this.fallback = fallback;
        }

        void nextCarrier() {
            taken.addAll(own);
            own.clear();
            nearer = extensions.size();
        }

        /** Takes an annotation unless a nearer method has one of its kind. */
        void take(FoundAnnotation found) {
            String name = found.name();
            if (taken.contains(name) && !name.equals(Vocabulary.EXTENSION)) {
                return;
            }
            own.add(name);
            switch (name) {
                case Vocabulary.REVISION -> revision = Optional.of(revision(found));
                case Vocabulary.TAG -> tags.add(mentions.tag(found, fallback));
                case Vocabulary.EXTERNAL_DOCS -> docs = Optional.of(mentions.link(found, fallback));
                case Vocabulary.NO_GENERIC_TEST -> noGenericTest = Optional.of(found.flag("value"));
                case Vocabulary.SAFE_OPERATION -> safe = Optional.of(found.flag("value"));
                case Vocabulary.SIMULATE -> simulate = Optional.of(mentions.call(found, "operation", fallback));
                case Vocabulary.NOTIFIED_BY -> notifiedBy = Optional.of(mentions.call(found, "value", fallback));
                case Vocabulary.AI_FUNCTION -> ai = Optional.of(mentions.ai(found, method.name(), fallback));
                case Vocabulary.MCP_SERVER -> protocol = new Said(found.text("value"), mentions.site(found, fallback));
                case Vocabulary.EXTENSION ->
                    WrittenExtensions.add(
                            extensions, nearer, WrittenExtensions.of(found, mentions.site(found, fallback)));
                default -> {
                    // Not a trait.
                }
            }
        }

        /** Adds those that the operation does not have already. */
        void addTags(List<Tag> more) {
            for (Tag tag : more) {
                boolean known = false;
                for (Tag each : tags) {
                    known |= each.name().equals(tag.name());
                }
                if (!known) {
                    tags.add(tag);
                }
            }
        }

        Traits traits() {
            String hint = method.pattern().name().equals(Vocabulary.ACTION)
                    ? method.pattern().text("hint")
                    : "";
            return new Traits(
                    revision,
                    tags,
                    docs,
                    new Traits.Trial(hint, noGenericTest, safe, simulate),
                    notifiedBy,
                    new Traits.Assistants(ai, protocol),
                    extensions);
        }

        private Revision revision(FoundAnnotation found) {
            Site site = mentions.site(found, fallback);
            Optional<Revision.Replacement> replacement = Optional.empty();
            for (FoundAnnotation written : found.nested("replacement")) {
                String operation = written.text("operation");
                String api = written.text("api");
                String operationId = written.text("operationId");
                if (!operation.isEmpty() || !api.isEmpty() || !operationId.isEmpty()) {
                    Site place = mentions.site(found, "replacement", fallback);
                    replacement = Optional.of(new Revision.Replacement(
                            operation.isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(new Call("@Replacement", operation, List.of(), place)),
                            api,
                            operationId,
                            place));
                }
            }
            return new Revision(
                    found.text("family"),
                    (int) found.number("number"),
                    found.written("number").isPresent(),
                    Status.of(found.constant("status")),
                    replacement,
                    found.text("expires"),
                    site);
        }
    }
}
