package dev.troodon.processor.shape;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.ReadRule;
import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Shape;
import dev.troodon.processor.source.Annotations;
import dev.troodon.processor.source.Compilation;
import dev.troodon.processor.source.FoundAnnotation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/**
 * A work list from types to shapes. Beans are noted when they are met and described by {@link #read} one by one, so that
 * recursion between them is no recursion here. For one connector in one round; not for use by several threads.
 */
public final class Shapes {
    /** Beyond this, a type argument that grows with every look would never end. */
    private static final int DEEPEST = 12;

    private static final Shape ANY = new Shape.Any();

    private final Compilation compilation;
    private final Findings findings;
    private final Descriptions descriptions;
    private final JdkShapes jdk;
    private final Naming naming;
    private final BeanReader beans;
    private final EnumReader enums;
    private final ValueTypes values;
    private final Containers containers;
    private final KnownBeans.Shared known;
    private final List<KnownBeans.Mention> mentions = new ArrayList<>();
    private final List<Definition.Enumeration> mentionedEnums = new ArrayList<>();
    private final Deque<Pending> pending = new ArrayDeque<>();
    private final Set<String> met = new HashSet<>();
    private final Map<String, Definition> definitions = new TreeMap<>();
    private @Nullable Missing missing;
    private int refusals;

    private record Pending(KnownBeans.Mention mention, Spot spot) {}

    /**
     * For one connector.
     *
     * @param compilation asks the compiler
     * @param findings takes what cannot be read
     * @param naming a name of {@code PropertyNaming}
     * @param dates a name of {@code DateStyle}
     * @param descriptions what the connector says of other types
     * @param beans those that other connectors have read
     */
    public Shapes(
            Compilation compilation,
            Findings findings,
            String naming,
            String dates,
            Descriptions descriptions,
            KnownBeans beans) {
        this.compilation = compilation;
        this.findings = findings;
        this.descriptions = descriptions;
        this.jdk = new JdkShapes(dates);
        this.naming = Naming.named(naming);
        this.beans = new BeanReader(compilation, findings, this, this.naming, descriptions);
        this.enums = new EnumReader(compilation, descriptions);
        this.values = new ValueTypes(compilation);
        this.containers = new Containers(compilation, this);
        this.known = beans.under(naming, dates);
    }

    /** What has no answer is reported and shaped like any JSON. */
    Shape of(TypeMirror type, Spot spot) {
        if (spot.depth() > DEEPEST) {
            return refused(ReadRule.ENDLESS_TYPE, spot);
        }
        return switch (type.getKind()) {
            case BOOLEAN -> formatted(new Shape.Flag(), spot);
            case BYTE, SHORT, INT -> formatted(new Shape.Whole(32), spot);
            case LONG -> formatted(new Shape.Whole(64), spot);
            case CHAR -> new Shape.Str("");
            case FLOAT -> formatted(new Shape.Num("float"), spot);
            case DOUBLE -> formatted(new Shape.Num("double"), spot);
            case ARRAY -> array((ArrayType) type, spot);
            case DECLARED -> declared((DeclaredType) type, spot);
            case ERROR -> missing(type, spot);
            case WILDCARD -> wildcard((WildcardType) type, spot);
            case TYPEVAR -> refused(ReadRule.OPEN_TYPE_VARIABLE, spot, spot.what(), type);
            default -> throw new IllegalArgumentException("No value has a type of the kind " + type.getKind());
        };
    }

    /**
     * What JSON a type turns into, with every bean and enum in it described.
     *
     * @param type the type
     * @param spot where it was met
     * @return its shape
     */
    public Shape read(TypeMirror type, Spot spot) {
        Shape shape = of(type, spot);
        while (!pending.isEmpty()) {
            Pending next = pending.removeFirst();
            Optional<KnownBeans.Known> found =
                    descriptions.has(next.mention().type().asElement())
                            ? Optional.empty()
                            : known.find(next.mention().key());
            if (found.isPresent()) {
                repeat(found.get(), next.spot());
            } else {
                describe(next);
            }
        }
        return shape;
    }

    private void describe(Pending next) {
        mentions.clear();
        mentionedEnums.clear();
        int before = findings.added();
        Definition.Bean bean = beans.read(next.mention(), next.spot());
        definitions.put(bean.key(), bean);
        // Outside of source, findings and sites depend on who mentions the bean.
        if (findings.added() == before
                && missing == null
                && !descriptions.has(next.mention().type().asElement())
                && compilation.sources().contains(next.mention().type().asElement())) {
            known.keep(new KnownBeans.Known(bean, mentions, mentionedEnums));
        }
    }

    private void repeat(KnownBeans.Known bean, Spot spot) {
        bean.enumerations().forEach(inside -> definitions.putIfAbsent(inside.key(), inside));
        bean.mentions().forEach(inside -> meet(inside, spot.property(inside.what(), inside.site())));
        definitions.put(bean.bean().key(), bean.bean());
    }

    /**
     * A bean or enum that a shape read before names.
     *
     * @param shape the shape
     * @return its definition; empty for shapes of other kinds
     */
    public Optional<Definition> definition(Shape shape) {
        return shape instanceof Shape.Named named
                ? Optional.ofNullable(definitions.get(named.key()))
                : Optional.empty();
    }

    /**
     * What has been described so far.
     *
     * @return beans and enums by key
     */
    public Map<String, Definition> definitions() {
        return Map.copyOf(definitions);
    }

    /**
     * How the connector spells the name of a property in JSON.
     *
     * @param javaName the name in Java
     * @return the name in JSON
     */
    public String spelled(String javaName) {
        return naming.spell(javaName);
    }

    /**
     * Whether a shape is a single value that also fits into a URL.
     *
     * @param shape the shape
     * @return true for text, numbers, booleans and enums
     */
    public boolean isScalar(Shape shape) {
        return shape instanceof Shape.Str
                || shape instanceof Shape.Whole
                || shape instanceof Shape.Num
                || shape instanceof Shape.Flag
                || (shape instanceof Shape.Named named
                        && definitions.get(named.key()) instanceof Definition.Enumeration);
    }

    /**
     * The first type met that does not exist, or not yet.
     *
     * @return the type, if there is one
     */
    public Optional<Missing> missing() {
        return Optional.ofNullable(missing);
    }

    /**
     * Notes a type that does not exist, or not yet, met outside of any value.
     *
     * @param name its name, as written
     * @param trail how it was reached
     */
    public void note(String name, String trail) {
        if (missing == null) {
            missing = new Missing(name, trail + " -> " + name);
        }
    }

    /**
     * How many types had no answer so far, so that no second finding need follow from the first.
     *
     * @return a count that only grows
     */
    public int refusals() {
        return refusals;
    }

    /** Says that an annotation changes the JSON in a way that is not understood. */
    void warnOfUnread(List<? extends Element> carriers, Spot spot) {
        for (Element carrier : carriers) {
            for (FoundAnnotation found : compilation.annotations().all(carrier)) {
                if (Unread.is(found, carrier)) {
                    warnOfUnread(found, spot);
                    return;
                }
            }
        }
    }

    void warnOfUnread(FoundAnnotation found, Spot spot) {
        findings.add(
                ReadRule.UNREAD_JACKSON_ANNOTATION,
                compilation.sources().site(found, spot.site()),
                spot.what(),
                found.simpleName());
    }

    private Shape array(ArrayType type, Spot spot) {
        return switch (type.getComponentType().getKind()) {
            case BYTE -> new Shape.Str("byte");
            case CHAR -> new Shape.Str("");
            default -> new Shape.Many(of(type.getComponentType(), spot.deeper()), false);
        };
    }

    private Shape wildcard(WildcardType type, Spot spot) {
        TypeMirror bound = type.getExtendsBound() != null ? type.getExtendsBound() : type.getSuperBound();
        return bound == null ? ANY : of(bound, spot);
    }

    private Shape missing(TypeMirror type, Spot spot) {
        note(type.toString(), spot.trail());
        return ANY;
    }

    private Shape declared(DeclaredType type, Spot spot) {
        TypeElement element = (TypeElement) type.asElement();
        String name = element.getQualifiedName().toString();
        if (type.getTypeArguments().isEmpty() && !element.getTypeParameters().isEmpty()) {
            return refused(ReadRule.RAW_TYPE, spot, spot.what(), element.getSimpleName());
        }
        Optional<Shape> known = jdk.of(name);
        if (known.isPresent()) {
            return Formats.applied(name, known.get(), spot.usage().format());
        }
        if (name.equals("java.util.Optional") || name.equals("java.util.concurrent.atomic.AtomicReference")) {
            return of(type.getTypeArguments().get(0), spot.deeper());
        }
        Optional<Shape> container = containers.of(type, name, spot);
        if (container.isPresent()) {
            return container.get();
        }
        Optional<TypeMirror> value = values.valueOf(type);
        if (value.isPresent()) {
            return of(value.get(), spot.deeper());
        }
        if (element.getKind() == ElementKind.ENUM) {
            return enumeration(element, spot);
        }
        if (JdkShapes.isPlatform(name) || element.getKind() == ElementKind.ANNOTATION_TYPE) {
            return refused(ReadRule.UNKNOWN_TYPE, spot, spot.what(), name);
        }
        return bean(type, element, spot);
    }

    private Shape enumeration(TypeElement element, Spot spot) {
        return enumeration(enums.read(element, spot.usage().format()));
    }

    private static Shape formatted(Shape shape, Spot spot) {
        return Formats.applied("", shape, spot.usage().format());
    }

    private Shape bean(DeclaredType type, TypeElement element, Spot spot) {
        Optional<String> unwritten = Hierarchy.missing(compilation, type);
        unwritten.ifPresent(name -> note(name, spot.trail() + " -> " + element.getSimpleName()));
        if (nesting(type) > DEEPEST) {
            return refused(ReadRule.ENDLESS_TYPE, spot, spot.what(), element.getSimpleName());
        }
        if (isArray(element, spot)) {
            findings.add(ReadRule.OPAQUE_FORM, spot.site(), spot.what());
            return new Shape.Many(ANY, false);
        }
        return named(
                KnownBeans.Mention.of(type, KnownBeans.Part.WHOLE, spot.usage().selection(), spot), spot);
    }

    /** Whether a bean is written as its values without their names, or as a name and the rest. */
    private boolean isArray(TypeElement element, Spot spot) {
        Annotations annotations = compilation.annotations();
        return spot.usage()
                        .format()
                        .or(() -> annotations.find(element, Jackson.FORMAT))
                        .filter(format -> format.constant("shape").equals("ARRAY"))
                        .isPresent()
                || annotations
                        .find(element, Jackson.TYPE_INFO)
                        .filter(info -> info.constant("include").equals("WRAPPER_ARRAY"))
                        .isPresent();
    }

    private Shape.Named named(KnownBeans.Mention mention, Spot spot) {
        mentions.add(mention);
        meet(mention, spot);
        return new Shape.Named(mention.key());
    }

    /** A type as it is used where nothing else is said of it. */
    Shape.Named whole(DeclaredType type, Spot spot) {
        return named(KnownBeans.Mention.of(type, KnownBeans.Part.WHOLE, Selection.ALL, spot), spot);
    }

    /** What stands inside the object that names a subtype. */
    Shape content(DeclaredType type, Spot spot) {
        return named(KnownBeans.Mention.of(type, KnownBeans.Part.CONTENT, Selection.ALL, spot), spot);
    }

    /** An enumeration that no enum of Java stands for. */
    Shape enumeration(Definition.Enumeration read) {
        definitions.putIfAbsent(read.key(), read);
        mentionedEnums.add(read);
        return new Shape.Named(read.key());
    }

    /** The bean that a property holds, if it is one. */
    Optional<DeclaredType> beanIn(TypeMirror type) {
        if (type.getKind() != TypeKind.DECLARED || !(type instanceof DeclaredType declared)) {
            return Optional.empty();
        }
        TypeElement element = (TypeElement) declared.asElement();
        boolean other = JdkShapes.isPlatform(element.getQualifiedName().toString())
                || element.getKind() == ElementKind.ENUM
                || values.valueOf(declared).isPresent()
                || Hierarchy.as(compilation, declared, "java.util.Map").isPresent()
                || Hierarchy.as(compilation, declared, "java.lang.Iterable").isPresent();
        return other ? Optional.empty() : Optional.of(declared);
    }

    /** The shape of a property, of whose values its annotations may say more than its type does. */
    Shape ofProperty(TypeMirror type, List<? extends Element> carriers, Spot spot) {
        Annotations annotations = compilation.annotations();
        if (annotations
                .find(carriers, Jackson.RAW_VALUE)
                .filter(raw -> raw.flag("value"))
                .isPresent()) {
            return ANY;
        }
        warnOfUnread(carriers, spot);
        TypeMirror shown = annotations
                .find(carriers, Jackson.SERIALIZE)
                .or(() -> annotations.find(carriers, Jackson.DESERIALIZE))
                .flatMap(found -> found.written("as").isPresent() ? found.mentioned("as") : Optional.empty())
                .orElse(type);
        return of(shown, spot);
    }

    private void meet(KnownBeans.Mention bean, Spot spot) {
        if (met.add(bean.key())) {
            warnOfUnread(List.of(bean.type().asElement()), spot);
            pending.add(new Pending(bean, spot));
        }
    }

    private static int nesting(TypeMirror type) {
        int deepest = 0;
        if (type.getKind() == TypeKind.DECLARED && type instanceof DeclaredType declared) {
            for (TypeMirror argument : declared.getTypeArguments()) {
                deepest = Math.max(deepest, nesting(argument));
            }
        }
        return deepest + 1;
    }

    Shape refused(ReadRule rule, Spot spot, Object... arguments) {
        refusals++;
        findings.add(rule, spot.site(), arguments.length == 0 ? new Object[] {spot.what(), "it"} : arguments);
        return ANY;
    }
}
