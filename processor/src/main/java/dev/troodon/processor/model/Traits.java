package dev.troodon.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * What an operation says of itself beyond texts, inputs and answers: its place in a family, tags, hints for testers and assistants.
 *
 * @param revision its place among the revisions of one thing
 * @param tags the groups that it belongs to
 * @param docs the page that explains it
 * @param trial how it is tried out
 * @param notifiedBy the webhook trigger that says when to poll
 * @param assistants what AI assistants are told
 * @param extensions keys written by hand, in the order of the source
 */
public record Traits(
        Optional<Revision> revision,
        List<Tag> tags,
        Optional<Link> docs,
        Trial trial,
        Optional<Call> notifiedBy,
        Assistants assistants,
        List<Extension> extensions) {
    /** Nothing said. */
    public static final Traits NONE = new Traits(
            Optional.empty(), List.of(), Optional.empty(), Trial.NONE, Optional.empty(), Assistants.NONE, List.of());

    /** Copies the lists. */
    public Traits {
        tags = List.copyOf(tags);
        extensions = List.copyOf(extensions);
    }

    /**
     * How an operation is tried out, by people and by machines.
     *
     * @param hint what a person can do to see an action at work; empty if not said, and for triggers
     * @param noGenericTest whether it is kept out of tests that call everything; empty if not said
     * @param safe whether it changes nothing whatever its method; empty if not said
     * @param simulate what hands out samples
     */
    public record Trial(String hint, Optional<Boolean> noGenericTest, Optional<Boolean> safe, Optional<Call> simulate) {
        /** Nothing said. */
        public static final Trial NONE = new Trial("", Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * What AI assistants are told of an operation.
     *
     * @param function whether they may call it
     * @param protocol the protocol that it speaks with agents; empty for none
     */
    public record Assistants(Optional<AiFunction> function, Said protocol) {
        /** Nothing said. */
        public static final Assistants NONE = new Assistants(Optional.empty(), Said.NOTHING);
    }
}
