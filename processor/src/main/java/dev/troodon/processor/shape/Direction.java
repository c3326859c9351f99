package dev.troodon.processor.shape;

import java.util.Optional;

/** Jackson looks at a type once for writing and once for reading, with other annotations each time. */
enum Direction {
    WRITING,
    READING;

    /** The name that an annotation gives a member; an empty one for that which it has anyway. */
    Optional<String> nameOf(Member member) {
        String own = this == WRITING ? Jackson.GETTER : Jackson.SETTER;
        String name = written(member, own);
        if (name.isEmpty()) {
            name = written(member, Jackson.PROPERTY);
        }
        if (!name.isEmpty()) {
            return Optional.of(name);
        }
        return member.has(own, Jackson.PROPERTY) || isMarked(member) ? Optional.of("") : Optional.empty();
    }

    private static String written(Member member, String annotation) {
        return member.find(annotation).map(found -> found.text("value")).orElse("");
    }

    /** Whether an annotation makes a member count that is otherwise not visible, without giving it another name. */
    private boolean isMarked(Member member) {
        boolean either = member.has(
                Jackson.VIEW,
                Jackson.FORMAT,
                Jackson.TYPE_INFO,
                Jackson.UNWRAPPED,
                Jackson.BACK_REFERENCE,
                Jackson.MANAGED_REFERENCE);
        return either
                || (this == WRITING
                        ? member.has(Jackson.SERIALIZE, Jackson.RAW_VALUE)
                        : member.has(Jackson.DESERIALIZE, Jackson.MERGE));
    }
}
