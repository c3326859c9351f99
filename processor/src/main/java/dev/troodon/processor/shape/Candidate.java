package dev.troodon.processor.shape;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a type has under one name of Java: fields, getters, setters, creator parameters. */
final class Candidate {
    private final String javaName;
    private final List<Member> members = new ArrayList<>();

    Candidate(String javaName) {
        this.javaName = javaName;
    }

    String javaName() {
        return javaName;
    }

    /** The most telling first. */
    List<Member> members() {
        return members;
    }

    void add(Member member) {
        members.add(member);
    }

    boolean has(Member.Kind kind) {
        return first(members, kind) != null;
    }

    /** The member of a kind that counts: {@code get} goes before {@code is}. */
    static @Nullable Member first(List<Member> members, Member.Kind kind) {
        Member found = null;
        for (Member member : members) {
            if (member.kind() == kind && (found == null || (startsWithIs(found) && !startsWithIs(member)))) {
                found = member;
            }
        }
        return found;
    }

    private static boolean startsWithIs(Member member) {
        return member.kind() == Member.Kind.GETTER
                && member.element().getSimpleName().toString().startsWith("is");
    }
}
