package dev.troodon.processor.shape;

import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Site;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.DeclaredType;

/**
 * Beans that were read for one connector, for the others of the same round: the connectors of an application share most of their
 * types. For one thread.
 */
public final class KnownBeans {
    private final Map<Key, Known> beans = new HashMap<>();

    /** None yet. */
    public KnownBeans() {}

    private record Key(String naming, String dates, String bean) {}

    /**
     * A bean that reads the same wherever it is met: nothing was found in it, and nothing in it is missing.
     *
     * @param bean the bean
     * @param mentions the beans in it
     * @param enumerations the enums in it
     */
    record Known(Definition.Bean bean, List<Mention> mentions, List<Definition.Enumeration> enumerations) {
        Known {
            mentions = List.copyOf(mentions);
            enumerations = List.copyOf(enumerations);
        }
    }

    /** Whether a type with subtypes is meant, or what stands inside the object that names the subtype. */
    enum Part {
        WHOLE,
        CONTENT
    }

    /** A bean inside another: its type, which part of it, and the property that has it. */
    record Mention(String key, DeclaredType type, Part part, Selection selection, String what, Site site) {
        static Mention of(DeclaredType type, Part part, Selection selection, Spot spot) {
            String key = TypeNames.bounded(type) + (part == Part.CONTENT ? "!" : "") + selection.key();
            return new Mention(key, type, part, selection, spot.what(), spot.site());
        }

        /** What the name of the definition ends in. */
        String suffix() {
            return (part == Part.CONTENT ? "Content" : "") + selection.suffix();
        }
    }

    /** Those that one connector may share: its settings decide how properties are spelled and dates look. */
    Shared under(String naming, String dates) {
        return new Shared(naming, dates);
    }

    /** The beans of all connectors with the same settings. */
    final class Shared {
        private final String naming;
        private final String dates;

        private Shared(String naming, String dates) {
            this.naming = naming;
            this.dates = dates;
        }

        Optional<Known> find(String bean) {
            return Optional.ofNullable(beans.get(new Key(naming, dates, bean)));
        }

        void keep(Known known) {
            beans.put(new Key(naming, dates, known.bean().key()), known);
        }
    }
}
