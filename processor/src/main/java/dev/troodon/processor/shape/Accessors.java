package dev.troodon.processor.shape;

import dev.troodon.processor.source.Annotations;
import dev.troodon.processor.source.Compilation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Collects what Jackson may read or write the properties of a type by, by their name in Java and in Jackson's order. */
final class Accessors {
    private final Compilation compilation;
    private final Annotations annotations;
    private final DeclaredType bean;
    private final TypeElement element;
    private final List<DeclaredType> hierarchy;
    private final Detection detection;
    private final String setterPrefix;
    private final Map<String, Candidate> candidates = new LinkedHashMap<>();
    private final List<Candidate> created = new ArrayList<>();
    private final List<Member> open = new ArrayList<>();

    private Accessors(Compilation compilation, DeclaredType bean, String setterPrefix) {
        this.compilation = compilation;
        this.annotations = compilation.annotations();
        this.bean = bean;
        this.element = (TypeElement) bean.asElement();
        this.hierarchy = Hierarchy.of(compilation, bean);
        this.detection = new Detection(annotations, chain());
        this.setterPrefix = setterPrefix;
    }

    /** Of a type whose setters begin as those of beans do. */
    static Accessors of(Compilation compilation, DeclaredType bean) {
        return of(compilation, bean, "set");
    }

    /** Of a type whose setters begin otherwise, such as a builder. */
    static Accessors of(Compilation compilation, DeclaredType bean, String setterPrefix) {
        Accessors accessors = new Accessors(compilation, bean, setterPrefix);
        accessors.components();
        accessors.fields();
        accessors.methods();
        accessors.creator();
        return accessors;
    }

    /** In Jackson's order. */
    List<Candidate> candidates() {
        return List.copyOf(candidates.values());
    }

    /** Those that the creator takes, in its order. */
    List<Candidate> created() {
        return created;
    }

    /** Those that take or give properties of any name. */
    List<Member> open() {
        return open;
    }

    /** The type and those that annotations of the class are inherited from. */
    List<TypeElement> chain() {
        List<TypeElement> chain = new ArrayList<>();
        for (DeclaredType each : hierarchy) {
            chain.add((TypeElement) each.asElement());
        }
        return chain;
    }

    boolean isRecord() {
        return element.getKind() == ElementKind.RECORD;
    }

    private void components() {
        for (RecordComponentElement component : ElementFilter.recordComponentsIn(element.getEnclosedElements())) {
            candidate(component.getSimpleName().toString());
        }
    }

    private void fields() {
        for (int at = hierarchy.size() - 1; at >= 0; at--) {
            TypeElement owner = (TypeElement) hierarchy.get(at).asElement();
            if (owner.getKind().isClass()) {
                for (VariableElement field : ElementFilter.fieldsIn(owner.getEnclosedElements())) {
                    if (field.getKind() == ElementKind.FIELD
                            && !field.getModifiers().contains(Modifier.STATIC)) {
                        field(field);
                    }
                }
            }
        }
    }

    private void field(VariableElement field) {
        Member member = new Member(Member.Kind.FIELD, field, seen(field), detection.field(field), annotations);
        if (member.has(Jackson.ANY_GETTER, Jackson.ANY_SETTER)) {
            open.add(member);
            return;
        }
        boolean named = Direction.WRITING.nameOf(member).isPresent()
                || Direction.READING.nameOf(member).isPresent();
        boolean passing = field.getModifiers().contains(Modifier.TRANSIENT) && !named && !member.has(Jackson.IGNORE);
        if (!passing && !member.says(Jackson.VALUE)) {
            String name = field.getSimpleName().toString();
            Candidate known = candidates.get(name);
            if (known == null || !known.has(Member.Kind.FIELD)) {
                candidate(name).add(member);
            } else {
                // A field hides the one of the same name above it.
                known.members().removeIf(hidden -> hidden.kind() == Member.Kind.FIELD);
                known.add(member);
            }
        }
    }

    private void methods() {
        for (DeclaredType each : hierarchy) {
            for (ExecutableElement method :
                    ElementFilter.methodsIn(each.asElement().getEnclosedElements())) {
                if (!method.getModifiers().contains(Modifier.STATIC)) {
                    method(method);
                }
            }
        }
    }

    private void method(ExecutableElement method) {
        int parameters = method.getParameters().size();
        if (parameters > 2) {
            return;
        }
        ExecutableType type = (ExecutableType) seen(method);
        if (parameters == 0 && type.getReturnType().getKind() != TypeKind.VOID) {
            getter(method, type.getReturnType());
        } else if (parameters == 1) {
            setter(method, type.getParameterTypes().get(0));
        } else if (parameters == 2
                && annotations.find(method, Jackson.ANY_SETTER).isPresent()) {
            open.add(new Member(
                    Member.Kind.SETTER, method, type.getParameterTypes().get(1), true, annotations));
        }
    }

    private void getter(ExecutableElement method, TypeMirror result) {
        String written = method.getSimpleName().toString();
        boolean component = isRecord() && candidates.containsKey(written);
        boolean flag = written.startsWith("is") && written.length() > 2 && isBoolean(result);
        boolean seen = flag ? detection.isGetter(method) : detection.getter(method);
        Member member = new Member(Member.Kind.GETTER, method, result, seen, annotations);
        if (member.has(Jackson.ANY_GETTER)) {
            open.add(member);
            return;
        }
        if (member.says(Jackson.VALUE) || member.says(Jackson.KEY)) {
            return;
        }
        Optional<String> name = component
                ? Optional.of(written)
                : getterName(written, flag, Direction.WRITING.nameOf(member).isPresent());
        name.ifPresent(javaName -> add(javaName, member));
    }

    private static Optional<String> getterName(String written, boolean flag, boolean marked) {
        if (written.startsWith("get") && written.length() > 3 && !written.equals("getClass")) {
            return Optional.of(mangled(written.substring(3)));
        }
        if (flag) {
            return Optional.of(mangled(written.substring(2)));
        }
        return marked ? Optional.of(written) : Optional.empty();
    }

    private void setter(ExecutableElement method, TypeMirror taken) {
        Member member = new Member(Member.Kind.SETTER, method, taken, detection.setter(method), annotations);
        String written = method.getSimpleName().toString();
        if (written.startsWith(setterPrefix) && written.length() > setterPrefix.length()) {
            add(mangled(written.substring(setterPrefix.length())), member);
        } else if (Direction.READING.nameOf(member).isPresent()) {
            add(written, member);
        }
    }

    /** What a method overrides lends it its annotations; the nearest is called. */
    private void add(String javaName, Member member) {
        Candidate candidate = candidate(javaName);
        for (Member known : candidate.members()) {
            if (known.kind() == member.kind()
                    && known.element().getSimpleName().equals(member.element().getSimpleName())
                    && (member.kind() == Member.Kind.GETTER || sameErasure(known, member))) {
                known.addOverridden(member.element(), annotations);
                return;
            }
        }
        candidate.add(member);
    }

    private boolean sameErasure(Member one, Member two) {
        return compilation
                .types()
                .isSameType(
                        compilation.types().erasure(one.type()),
                        compilation.types().erasure(two.type()));
    }

    private void creator() {
        Optional<ExecutableElement> chosen = Creators.byProperties(annotations, element);
        if (chosen.isEmpty()) {
            if (isRecord()) {
                component();
            }
            return;
        }
        ExecutableType type = (ExecutableType) seen(chosen.get());
        for (int at = 0; at < chosen.get().getParameters().size(); at++) {
            VariableElement parameter = chosen.get().getParameters().get(at);
            Member member = new Member(
                    Member.Kind.PARAMETER, parameter, type.getParameterTypes().get(at), true, annotations);
            if (member.has(Jackson.ANY_SETTER)) {
                open.add(member);
            } else {
                String explicit = Direction.READING.nameOf(member).orElse("");
                String name = explicit.isEmpty() ? parameter.getSimpleName().toString() : explicit;
                if (!explicit.isEmpty() || isRecord() || member.has(Jackson.UNWRAPPED)) {
                    Candidate candidate = candidates.get(name);
                    Candidate joined =
                            candidate != null ? candidate : explicit.isEmpty() ? candidate(name) : byWireName(name);
                    joined.add(member);
                    created.add(joined);
                }
            }
        }
    }

    private void component() {
        for (RecordComponentElement component : ElementFilter.recordComponentsIn(element.getEnclosedElements())) {
            Candidate candidate = candidate(component.getSimpleName().toString());
            Member member = new Member(Member.Kind.PARAMETER, component, seen(component), true, annotations);
            boolean rest = false;
            for (Member each : open) {
                rest |= each.element().getSimpleName().equals(component.getSimpleName());
            }
            if (!rest) {
                candidate.add(member);
                created.add(candidate);
            }
        }
    }

    /** A creator's parameter joins the property of its explicit name, however that is spelled in Java. */
    private Candidate byWireName(String name) {
        for (Candidate candidate : candidates.values()) {
            for (Member member : candidate.members()) {
                if (Direction.READING.nameOf(member).filter(name::equals).isPresent()) {
                    return candidate;
                }
            }
        }
        return candidate(name);
    }

    private TypeMirror seen(Element member) {
        if (member instanceof RecordComponentElement component) {
            ExecutableElement accessor = component.getAccessor();
            return accessor == null ? component.asType() : ((ExecutableType) seen(accessor)).getReturnType();
        }
        try {
            return compilation.types().asMemberOf(bean, member);
        } catch (IllegalArgumentException notAMember) {
            // Only source with mistakes gets here, and javac reports those itself.
            return member.asType();
        }
    }

    private Candidate candidate(String name) {
        return candidates.computeIfAbsent(name, Candidate::new);
    }

    private static boolean isBoolean(TypeMirror type) {
        return type.getKind() == TypeKind.BOOLEAN
                || TypeNames.of(type).toString().equals("java.lang.Boolean");
    }

    /** Jackson lowers every leading capital: {@code URLPath} becomes {@code urlpath}. */
    private static String mangled(String name) {
        int capitals = 0;
        while (capitals < name.length() && Character.toLowerCase(name.charAt(capitals)) != name.charAt(capitals)) {
            capitals++;
        }
        StringBuilder text = new StringBuilder(name);
        for (int at = 0; at < capitals; at++) {
            text.setCharAt(at, Character.toLowerCase(name.charAt(at)));
        }
        return text.toString();
    }
}
