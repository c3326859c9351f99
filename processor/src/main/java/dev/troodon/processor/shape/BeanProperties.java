package dev.troodon.processor.shape;

import dev.troodon.processor.shape.Candidate.Member;
import dev.troodon.processor.source.Annotations;
import dev.troodon.processor.source.Compilation;
import dev.troodon.processor.source.FoundAnnotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * The properties that Jackson sees in a bean: which there are, under what names, in what order, and which way each travels.
 * Follows {@code POJOPropertiesCollector} step by step, since each of its steps can be noticed from outside.
 */
final class BeanProperties {
    private final Compilation compilation;
    private final Annotations annotations;
    private final DeclaredType bean;
    private final List<TypeElement> chain;
    private final Naming naming;
    private final boolean record;

    private BeanProperties(Compilation compilation, DeclaredType bean, Naming naming) {
        this.compilation = compilation;
        this.annotations = compilation.annotations();
        this.bean = bean;
        this.chain = Accessors.classChain(compilation, bean);
        this.naming = naming;
        this.record = bean.asElement().getKind() == ElementKind.RECORD;
    }

    static List<BeanProperty> of(Compilation compilation, DeclaredType bean, Naming naming) {
        return new BeanProperties(compilation, bean, naming).read();
    }

    private List<BeanProperty> read() {
        List<BeanProperty> inPlace = new ArrayList<>();
        List<BeanProperty> renamed = new ArrayList<>();
        for (Candidate candidate : Accessors.of(compilation, bean).values()) {
            if (isVisible(candidate) && !isIgnored(candidate)) {
                Optional<String> explicit = explicitName(candidate);
                BeanProperty property =
                        property(candidate, explicit.orElseGet(() -> naming.spell(candidate.javaName())));
                if (property.readable() || property.writable()) {
                    // A property with a name of its own goes behind those without.
                    (explicit.isPresent() && !record ? renamed : inPlace).add(property);
                }
            }
        }
        inPlace.addAll(renamed);
        return PropertyOrder.sorted(annotations, chain, withoutIgnoredNames(inPlace));
    }

    private boolean isVisible(Candidate candidate) {
        return candidate.component().isPresent()
                || candidate.parameter().isPresent()
                || is(candidate.field())
                || is(candidate.getter())
                || is(candidate.setter());
    }

    /** Ignoring one accessor ignores all of them, unless another is named explicitly. */
    private boolean isIgnored(Candidate candidate) {
        List<Element> ignored =
                candidate.carriers().stream().filter(this::ignores).toList();
        return !ignored.isEmpty()
                && candidate.carriers().stream()
                        .filter(carrier -> !ignored.contains(carrier))
                        .noneMatch(carrier -> annotations
                                .find(carrier, Jackson.PROPERTY, Jackson.GETTER, Jackson.SETTER)
                                .isPresent());
    }

    private boolean ignores(Element carrier) {
        return annotations
                .find(carrier, Jackson.IGNORE)
                .filter(ignore -> ignore.flag("value"))
                .isPresent();
    }

    private Optional<String> explicitName(Candidate candidate) {
        for (Element carrier : candidate.carriers()) {
            Optional<String> name = annotations
                    .find(carrier, Jackson.PROPERTY, Jackson.GETTER, Jackson.SETTER)
                    .flatMap(property -> property.nonEmpty("value"));
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    private BeanProperty property(Candidate candidate, String name) {
        Optional<Member> getter = candidate.getter().filter(member -> member.visible() && !ignores(member.element()));
        Optional<Member> openField = candidate.field().filter(member -> member.visible() && !ignores(member.element()));
        // A field that nobody sees is still written to, once a getter has made the property known.
        Optional<Member> anyField = candidate.field().filter(member -> !ignores(member.element()));
        Optional<Member> setter = candidate.setter().filter(member -> !ignores(member.element()));
        boolean readable = getter.isPresent()
                || openField.isPresent()
                || candidate.component().isPresent();
        boolean writable = setter.isPresent()
                || candidate.parameter().isPresent()
                || candidate.component().isPresent()
                || anyField.isPresent()
                || getter.filter(member -> isFilledInPlace(member.type())).isPresent();
        String access = access(candidate);
        TypeMirror type = getter.or(() -> openField)
                .or(() -> setter)
                .or(() -> candidate.parameter())
                .or(() -> candidate.field())
                .map(Member::type)
                .orElseGet(() -> candidate.carriers().get(0).asType());
        return new BeanProperty(
                candidate.javaName(),
                name,
                accessor(candidate, getter, openField),
                type,
                candidate.carriers(),
                readable && !access.equals("WRITE_ONLY"),
                writable && !access.equals("READ_ONLY"),
                candidate.created());
    }

    private String access(Candidate candidate) {
        for (Element carrier : candidate.carriers()) {
            String access = annotations
                    .find(carrier, Jackson.PROPERTY)
                    .map(property -> property.constant("access"))
                    .orElse("");
            if (!access.isEmpty() && !access.equals("AUTO")) {
                return access;
            }
        }
        return "AUTO";
    }

    private static Optional<String> accessor(Candidate candidate, Optional<Member> getter, Optional<Member> openField) {
        if (getter.isPresent() && getter.get().element() instanceof ExecutableElement method) {
            return Optional.of(method.getSimpleName() + "()");
        }
        if (candidate.component().isPresent()) {
            return Optional.of(candidate.javaName() + "()");
        }
        return openField.map(member -> member.element().getSimpleName().toString());
    }

    /** Jackson adds to the collection or map that such a getter returns. */
    private boolean isFilledInPlace(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                && type instanceof DeclaredType declared
                && (Hierarchy.as(compilation, declared, "java.util.Collection").isPresent()
                        || Hierarchy.as(compilation, declared, "java.util.Map").isPresent());
    }

    private List<BeanProperty> withoutIgnoredNames(List<BeanProperty> properties) {
        Optional<FoundAnnotation> ignoring = annotations.find(chain, Jackson.IGNORE_PROPERTIES);
        if (ignoring.isEmpty()) {
            return properties;
        }
        List<String> names = ignoring.get().texts("value");
        boolean readable = ignoring.get().flag("allowGetters");
        boolean writable = ignoring.get().flag("allowSetters");
        List<BeanProperty> left = new ArrayList<>();
        for (BeanProperty property : properties) {
            BeanProperty narrowed = names.contains(property.name()) ? property.narrowed(readable, writable) : property;
            if (narrowed.readable() || narrowed.writable()) {
                left.add(narrowed);
            }
        }
        return left;
    }

    /** For a class-level annotation's strategy. */
    static Optional<FoundAnnotation> namingOf(Compilation compilation, DeclaredType bean) {
        return compilation.annotations().find(Accessors.classChain(compilation, bean), Jackson.NAMING);
    }

    private static boolean is(Optional<Member> member) {
        return member.filter(Member::visible).isPresent();
    }
}
