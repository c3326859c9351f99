package dev.troodon.processor.shape;

import dev.troodon.processor.source.Annotations;
import dev.troodon.processor.source.Compilation;
import dev.troodon.processor.source.FoundAnnotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The properties of a type: what Jackson writes, in its order, then what it only reads. */
final class BeanProperties {
    private final Compilation compilation;
    private final Annotations annotations;
    private final NamingReader namings;

    BeanProperties(Compilation compilation, NamingReader namings) {
        this.compilation = compilation;
        this.annotations = compilation.annotations();
        this.namings = namings;
    }

    /** A type's properties, and those of its members that stand for properties of any name. */
    record Read(List<BeanProperty> properties, List<Member> writtenOpen, List<Member> readOpen) {}

    Read of(DeclaredType bean, Selection selection, Spot spot) {
        Accessors written = Accessors.of(compilation, replaced(bean, Jackson.SERIALIZE, "as"));
        Accessors read = reading(bean, written);
        Map<String, BeanProperty> properties = new LinkedHashMap<>();
        Naming naming = namings.of(written.chain(), spot);
        for (Pass.Seen seen : pass(written, Direction.WRITING, selection, naming)) {
            String key = properties.containsKey(seen.name()) ? twin(seen) : seen.name();
            properties.put(key, property(seen, written, true, false));
        }
        Naming spelled = read.equals(written) ? naming : namings.of(read.chain(), spot);
        for (Pass.Seen seen : pass(read, Direction.READING, selection, spelled)) {
            BeanProperty property = property(seen, read, false, true);
            String key = properties.containsKey(twin(seen)) ? twin(seen) : seen.name();
            BeanProperty known = properties.get(key);
            properties.put(key, known == null ? property : both(known, property));
        }
        return new Read(new ArrayList<>(properties.values()), written.open(), read.open());
    }

    /** The builder, or the type that is made instead; else the type itself. */
    private Accessors reading(DeclaredType bean, Accessors written) {
        Optional<DeclaredType> builder = mentioned(bean, Jackson.DESERIALIZE, "builder");
        if (builder.isPresent()) {
            String prefix = annotations
                    .find(builder.get().asElement(), Jackson.POJO_BUILDER)
                    .map(found -> found.text("withPrefix"))
                    .orElse("with");
            return Accessors.of(compilation, builder.get(), prefix);
        }
        DeclaredType made = replaced(bean, Jackson.DESERIALIZE, "as");
        DeclaredType shown = replaced(bean, Jackson.SERIALIZE, "as");
        return compilation.types().isSameType(made, shown) ? written : Accessors.of(compilation, made);
    }

    private List<Pass.Seen> pass(Accessors accessors, Direction direction, Selection selection, Naming naming) {
        List<TypeElement> chain = accessors.chain();
        Selection own = Selection.of(annotations, chain);
        List<Pass.Seen> left = new ArrayList<>();
        for (Pass.Seen seen :
                new Pass(accessors, direction, naming, this::isFilled).read(new PropertyOrder(annotations, chain))) {
            boolean selected = own.lets(seen.name(), direction) && selection.lets(seen.name(), direction);
            // What is written as it is would be taken as a text.
            boolean raw = direction == Direction.READING && seen.has(Jackson.RAW_VALUE);
            boolean given = direction == Direction.READING && seen.by().kind() == Member.Kind.PARAMETER;
            if (selected
                    && !raw
                    && !seen.has(Jackson.BACK_REFERENCE)
                    && (given || !isIgnoredType(seen.by().type()))) {
                left.add(seen);
            }
        }
        return left;
    }

    private BeanProperty property(Pass.Seen seen, Accessors accessors, boolean readable, boolean writable) {
        List<Element> carriers = new ArrayList<>(seen.carriers());
        if (accessors.isRecord()) {
            carriers.sort((one, two) -> Boolean.compare(isComponent(two), isComponent(one)));
        }
        return new BeanProperty(
                seen.javaName(),
                seen.name(),
                readable ? Optional.of(accessor(seen.by().element())) : Optional.empty(),
                seen.by().type(),
                carriers,
                readable,
                writable);
    }

    private static String twin(Pass.Seen seen) {
        return seen.name() + "/" + seen.javaName();
    }

    private static BeanProperty both(BeanProperty written, BeanProperty read) {
        Set<Element> carriers = new LinkedHashSet<>(written.carriers());
        carriers.addAll(read.carriers());
        return new BeanProperty(
                written.javaName(),
                written.name(),
                written.accessor(),
                written.type(),
                List.copyOf(carriers),
                true,
                true);
    }

    private static String accessor(Element element) {
        String name = element.getSimpleName().toString();
        return element instanceof ExecutableElement ? name + "()" : name;
    }

    private static boolean isComponent(Element element) {
        return element.getKind() == ElementKind.RECORD_COMPONENT;
    }

    /** Jackson adds to the collection or map that such a getter returns. */
    private boolean isFilled(Member getter) {
        return getter.type().getKind() == TypeKind.DECLARED
                && getter.type() instanceof DeclaredType declared
                && (Hierarchy.as(compilation, declared, "java.util.Collection").isPresent()
                        || Hierarchy.as(compilation, declared, "java.util.Map").isPresent());
    }

    private boolean isIgnoredType(TypeMirror type) {
        if (type.getKind() != TypeKind.DECLARED || !(type instanceof DeclaredType declared)) {
            return false;
        }
        if (JdkShapes.isPlatform(Hierarchy.nameOf(declared))) {
            return false;
        }
        for (DeclaredType each : Hierarchy.of(compilation, declared)) {
            Optional<FoundAnnotation> ignoring = annotations.find(each.asElement(), Jackson.IGNORE_TYPE);
            if (ignoring.isPresent()) {
                return ignoring.get().flag("value");
            }
        }
        return false;
    }

    private DeclaredType replaced(DeclaredType bean, String annotation, String attribute) {
        return mentioned(bean, annotation, attribute).orElse(bean);
    }

    private Optional<DeclaredType> mentioned(DeclaredType bean, String annotation, String attribute) {
        for (DeclaredType each : Hierarchy.of(compilation, bean)) {
            Optional<FoundAnnotation> found = annotations.find(each.asElement(), annotation);
            if (found.isPresent()) {
                Optional<DeclaredType> other = found.get()
                        .mentioned(attribute)
                        .filter(type -> type.getKind() == TypeKind.DECLARED)
                        .map(DeclaredType.class::cast);
                // Its own default says "none".
                return other.filter(type -> !Hierarchy.nameOf(type).equals("java.lang.Void"));
            }
        }
        return Optional.empty();
    }
}
