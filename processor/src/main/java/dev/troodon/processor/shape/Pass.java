package dev.troodon.processor.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * What Jackson finds in a type when it looks at it once, to write it or to read it: which properties there are, under what
 * names, in what order. Follows {@code POJOPropertiesCollector} step by step, since each of its steps can be noticed from
 * outside.
 */
final class Pass {
    /** A property, and what it is written or read by. */
    record Seen(String javaName, String name, Member by, List<Member> members) {
        boolean has(String annotation) {
            for (Member member : members) {
                if (member.has(annotation)) {
                    return true;
                }
            }
            return false;
        }

        List<Element> carriers() {
            List<Element> carriers = new ArrayList<>();
            for (Member member : members) {
                carriers.add(member.element());
            }
            for (Member member : members) {
                carriers.addAll(member.elements().subList(1, member.elements().size()));
            }
            return carriers;
        }
    }

    private final Accessors accessors;
    private final Direction direction;
    private final Naming naming;
    private final FillIns fillIns;
    private final Map<String, Seen> inPlace = new LinkedHashMap<>();
    private final Map<String, Seen> renamed = new LinkedHashMap<>();

    /** Whether a type is one whose values are added to rather than replaced. */
    @FunctionalInterface
    interface FillIns {
        boolean isFilled(Member getter);
    }

    Pass(Accessors accessors, Direction direction, Naming naming, FillIns fillIns) {
        this.accessors = accessors;
        this.direction = direction;
        this.naming = naming;
        this.fillIns = fillIns;
    }

    List<Seen> read(PropertyOrder order) {
        for (Candidate candidate : accessors.candidates()) {
            List<Member> members = relevant(candidate);
            if (!members.isEmpty()) {
                name(candidate, members);
            }
        }
        for (Seen seen : renamed.values()) {
            put(inPlace, seen);
        }
        return order.sorted(new ArrayList<>(inPlace.values()), createdNames());
    }

    /** Those that are left when visibility, ignorals and access have been looked at; none if the property is not there. */
    private List<Member> relevant(Candidate candidate) {
        List<Member> members = new ArrayList<>(candidate.members());
        boolean visible = false;
        boolean ignored = false;
        boolean explicit = false;
        for (Member member : members) {
            boolean ignores = member.says(Jackson.IGNORE);
            visible |= isVisible(member);
            ignored |= ignores;
            explicit |= !ignores && directionOf(member).nameOf(member).isPresent();
        }
        boolean dropped = ignored && (!explicit || (accessors.isRecord() && direction == Direction.READING));
        if (!visible || dropped) {
            return List.of();
        }
        if (ignored) {
            members.removeIf(member -> member.says(Jackson.IGNORE));
        }
        trim(members, access(members));
        if (accessors.isRecord() && direction == Direction.READING) {
            remove(members, Member.Kind.FIELD);
        }
        return members;
    }

    private void trim(List<Member> members, String access) {
        switch (access) {
            case "READ_ONLY" -> {
                if (direction == Direction.READING) {
                    members.clear();
                }
            }
            case "WRITE_ONLY" -> {
                if (direction == Direction.WRITING) {
                    members.clear();
                }
            }
            case "READ_WRITE" -> {
                // Everything counts.
            }
            default -> {
                members.removeIf(
                        member -> (member.kind() == Member.Kind.GETTER || member.kind() == Member.Kind.PARAMETER)
                                && !isVisible(member));
                // What nobody sees is still written to, once a getter has made the property known.
                if (Candidate.first(members, Member.Kind.GETTER) == null) {
                    members.removeIf(member -> !isVisible(member));
                }
            }
        }
    }

    private void name(Candidate candidate, List<Member> members) {
        Set<String> explicit = new LinkedHashSet<>();
        for (Member member : members) {
            directionOf(member).nameOf(member).filter(name -> !name.isEmpty()).ifPresent(explicit::add);
        }
        if (explicit.isEmpty()) {
            add(inPlace, candidate, naming.spell(candidate.javaName()), members);
        } else if (explicit.size() == 1) {
            // A property with a name of its own goes behind those without.
            add(renamed, candidate, explicit.iterator().next(), members);
        } else {
            for (String name : explicit) {
                List<Member> own = new ArrayList<>();
                for (Member member : members) {
                    if (directionOf(member).nameOf(member).filter(name::equals).isPresent()) {
                        own.add(member);
                    }
                }
                add(renamed, candidate, name, own);
            }
        }
    }

    private void add(Map<String, Seen> to, Candidate candidate, String name, List<Member> members) {
        Member by = direction == Direction.WRITING ? writtenBy(members) : readBy(members);
        if (by != null) {
            put(to, new Seen(candidate.javaName(), name, by, members));
        }
    }

    /** A field and a getter of one name are one property, two fields are two: Jackson refuses them, and so do our checks. */
    private static void put(Map<String, Seen> to, Seen seen) {
        Seen known = to.get(seen.name());
        boolean twin = known != null && known.by().kind() == seen.by().kind();
        to.merge(twin ? seen.name() + "/" + seen.javaName() : seen.name(), seen, Pass::joined);
    }

    private static @Nullable Member writtenBy(List<Member> members) {
        Member getter = Candidate.first(members, Member.Kind.GETTER);
        return getter != null ? getter : Candidate.first(members, Member.Kind.FIELD);
    }

    private @Nullable Member readBy(List<Member> members) {
        Member parameter = Candidate.first(members, Member.Kind.PARAMETER);
        Member setter = parameter != null ? parameter : Candidate.first(members, Member.Kind.SETTER);
        Member field = setter != null ? setter : Candidate.first(members, Member.Kind.FIELD);
        Member getter = field != null ? field : Candidate.first(members, Member.Kind.GETTER);
        boolean filled = getter != null && (getter.kind() != Member.Kind.GETTER || fillIns.isFilled(getter));
        return filled ? getter : null;
    }

    private static Seen joined(Seen one, Seen two) {
        List<Member> members = new ArrayList<>(one.members());
        members.addAll(two.members());
        return new Seen(one.javaName(), one.name(), one.by(), members);
    }

    private List<String> createdNames() {
        List<String> names = new ArrayList<>();
        for (Candidate created : accessors.created()) {
            for (Seen seen : inPlace.values()) {
                if (seen.javaName().equals(created.javaName())) {
                    names.add(seen.name());
                }
            }
        }
        return names;
    }

    private static String access(List<Member> members) {
        for (Member member : members) {
            String access = member.find(Jackson.PROPERTY)
                    .map(property -> property.constant("access"))
                    .orElse("");
            if (!access.isEmpty() && !access.equals("AUTO")) {
                return access;
            }
        }
        return "AUTO";
    }

    private boolean isVisible(Member member) {
        return member.visible() || directionOf(member).nameOf(member).isPresent();
    }

    /** Getters are always asked how they write, setters and parameters how they read. */
    private Direction directionOf(Member member) {
        return switch (member.kind()) {
            case GETTER -> Direction.WRITING;
            case SETTER, PARAMETER -> Direction.READING;
            case FIELD -> direction;
        };
    }

    private static void remove(List<Member> members, Member.Kind kind) {
        members.removeIf(member -> member.kind() == kind);
    }
}
