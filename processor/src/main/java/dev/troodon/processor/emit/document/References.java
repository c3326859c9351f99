package dev.troodon.processor.emit.document;

import dev.troodon.processor.model.Definition;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Which definitions a document refers to. Used by one emission, and never shared. */
final class References {
    private final DefinitionNames names;
    private final Types types;
    private final Set<String> seen = new HashSet<>();
    private final Deque<Target> pending = new ArrayDeque<>();

    References(DefinitionNames names, Types types) {
        this.names = names;
        this.types = types;
    }

    /**
     * A definition that something refers to.
     *
     * @param name its name in the document
     * @param bean the type
     * @param view the side it is looked at from
     */
    record Target(String name, Definition.Bean bean, View view) {}

    /** The reference to a bean. */
    String to(Definition.Bean bean, View view) {
        View effective = types.hasTwoViews(bean) ? view : View.ANSWER;
        String name = names.of(bean, effective);
        if (seen.add(name)) {
            pending.add(new Target(name, bean, effective));
        }
        return "#/definitions/" + name;
    }

    /** A definition that was referred to and is not written yet. */
    Optional<Target> next() {
        return Optional.ofNullable(pending.poll());
    }
}
