package dev.troodon.processor.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** What a type has under one name of Java: any of field, getter, setter, record component, creator parameter. */
final class Candidate {
    /** One of them, with its type as seen from the bean. */
    record Member(Element element, TypeMirror type, boolean visible) {}

    private final String javaName;
    private final List<Element> overridden = new ArrayList<>();
    private @Nullable Element component;
    private @Nullable Member field;
    private @Nullable Member getter;
    private @Nullable Member setter;
    private @Nullable Member parameter;
    private int created = -1;

    Candidate(String javaName) {
        this.javaName = javaName;
    }

    String javaName() {
        return javaName;
    }

    Optional<Member> field() {
        return Optional.ofNullable(field);
    }

    Optional<Member> getter() {
        return Optional.ofNullable(getter);
    }

    Optional<Member> setter() {
        return Optional.ofNullable(setter);
    }

    Optional<Member> parameter() {
        return Optional.ofNullable(parameter);
    }

    Optional<Element> component() {
        return Optional.ofNullable(component);
    }

    void component(Element element) {
        component = element;
    }

    void field(Member member) {
        field = member;
    }

    void parameter(Member member, int index) {
        parameter = member;
        created = index;
    }

    /** The place among the creator's parameters; -1 if it is none. */
    int created() {
        return created;
    }

    /** The nearest getter counts; those that it overrides lend it their annotations. {@code get} goes before {@code is}. */
    void getter(Member member) {
        Member known = getter;
        if (known == null || (isOther(known, member) && startsWithIs(known) && !startsWithIs(member))) {
            getter = member;
        } else {
            overridden.add(member.element());
        }
    }

    void setter(Member member) {
        if (setter == null) {
            setter = member;
        } else {
            overridden.add(member.element());
        }
    }

    /** Everything that annotations of the property may stand on, the most telling first. */
    List<Element> carriers() {
        List<Element> carriers = new ArrayList<>();
        if (component != null) {
            carriers.add(component);
        }
        add(field, carriers);
        add(getter, carriers);
        add(setter, carriers);
        add(parameter, carriers);
        carriers.addAll(overridden);
        return carriers;
    }

    private static void add(@Nullable Member member, List<Element> carriers) {
        if (member != null) {
            carriers.add(member.element());
        }
    }

    private static boolean isOther(Member one, Member two) {
        return !one.element().getSimpleName().equals(two.element().getSimpleName());
    }

    private static boolean startsWithIs(Member member) {
        return member.element().getSimpleName().toString().startsWith("is");
    }
}
