package dev.troodon.processor.shape;

import com.palantir.javapoet.TypeName;
import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.ReadRule;
import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Shape;
import dev.troodon.processor.source.Compilation;
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
    private final JdkShapes jdk;
    private final Naming naming;
    private final BeanReader beans;
    private final EnumReader enums;
    private final ValueTypes values;
    private final Constraints constraints;
    private final KnownBeans.Shared known;
    private final List<KnownBeans.Mention> mentions = new ArrayList<>();
    private final List<Definition.Enumeration> mentionedEnums = new ArrayList<>();
    private final Deque<Pending> pending = new ArrayDeque<>();
    private final Set<String> met = new HashSet<>();
    private final Map<String, Definition> definitions = new TreeMap<>();
    private @Nullable Missing missing;
    private int refusals;

    private record Pending(String key, DeclaredType type, Spot spot) {}

    /**
     * For one connector.
     *
     * @param compilation asks the compiler
     * @param findings takes what cannot be read
     * @param naming a name of {@code PropertyNaming}
     * @param dates a name of {@code DateStyle}
     * @param beans those that other connectors have read
     */
    public Shapes(Compilation compilation, Findings findings, String naming, String dates, KnownBeans beans) {
        this.compilation = compilation;
        this.findings = findings;
        this.jdk = new JdkShapes(dates);
        this.naming = Naming.named(naming);
        this.beans = new BeanReader(compilation, findings, this, this.naming);
        this.enums = new EnumReader(compilation);
        this.values = new ValueTypes(compilation);
        this.constraints = new Constraints(compilation.annotations());
        this.known = beans.under(naming, dates);
    }

    /** What has no answer is reported and shaped like any JSON. */
    Shape of(TypeMirror type, Spot spot) {
        if (spot.depth() > DEEPEST) {
            return refused(ReadRule.ENDLESS_TYPE, spot);
        }
        return switch (type.getKind()) {
            case BOOLEAN -> new Shape.Flag();
            case BYTE, SHORT, INT -> new Shape.Whole(32);
            case LONG -> new Shape.Whole(64);
            case CHAR -> new Shape.Str("");
            case FLOAT -> new Shape.Num("float");
            case DOUBLE -> new Shape.Num("double");
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
            Optional<KnownBeans.Known> found = known.find(next.key());
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
        Definition.Bean bean = beans.read(next.type(), next.spot());
        definitions.put(bean.key(), bean);
        // Outside of source, findings and sites depend on who mentions the bean.
        if (findings.added() == before
                && missing == null
                && compilation.sources().contains(next.type().asElement())) {
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
        compilation
                .annotations()
                .find(carriers, Jackson.UNWRAPPED, Jackson.ANY_GETTER, Jackson.TYPE_INFO, Jackson.SERIALIZE)
                .filter(found -> !found.simpleName().equals("JsonSerialize")
                        || found.written("using").isPresent()
                        || found.written("converter").isPresent())
                .ifPresent(found -> findings.add(
                        ReadRule.UNREAD_JACKSON_ANNOTATION,
                        compilation.sources().site(found, spot.site()),
                        spot.what(),
                        found.simpleName()));
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
            return known.get();
        }
        if (name.equals("java.util.Optional")) {
            return of(type.getTypeArguments().get(0), spot.deeper());
        }
        Optional<Shape> container = container(type, name, spot);
        if (container.isPresent()) {
            return container.get();
        }
        Optional<TypeMirror> value = values.valueOf(type);
        if (value.isPresent()) {
            return of(value.get(), spot.deeper());
        }
        if (element.getKind() == ElementKind.ENUM) {
            return enumeration(element);
        }
        if (JdkShapes.isPlatform(name) || element.getKind() == ElementKind.ANNOTATION_TYPE) {
            return refused(ReadRule.UNKNOWN_TYPE, spot, spot.what(), name);
        }
        return bean(type, element, spot);
    }

    private Optional<Shape> container(DeclaredType type, String name, Spot spot) {
        List<DeclaredType> above = Hierarchy.of(compilation, type);
        Optional<DeclaredType> map = Hierarchy.among(above, "java.util.Map");
        if (map.isPresent()) {
            return Optional.of(map.get().getTypeArguments().size() == 2 ? keyed(map.get(), spot) : ANY);
        }
        Optional<DeclaredType> many =
                name.equals("java.lang.Iterable") ? Optional.of(type) : Hierarchy.among(above, "java.util.Collection");
        return many.map(items -> items.getTypeArguments().isEmpty()
                ? new Shape.Many(ANY, false)
                : new Shape.Many(
                        of(items.getTypeArguments().get(0), spot.deeper()),
                        Hierarchy.among(above, "java.util.Set").isPresent(),
                        constraints.of(
                                type.asElement(), items.getTypeArguments().get(0))));
    }

    private Shape keyed(DeclaredType map, Spot spot) {
        Shape key = of(map.getTypeArguments().get(0), spot.deeper());
        TypeMirror value = map.getTypeArguments().get(1);
        Shape shape = new Shape.Keyed(of(value, spot.deeper()), constraints.of(map.asElement(), value));
        if (!isScalar(key) && !(key instanceof Shape.Any)) {
            return refused(
                    ReadRule.MAP_KEY,
                    spot,
                    spot.what(),
                    TypeNames.of(map.getTypeArguments().get(0)));
        }
        return shape;
    }

    private Shape enumeration(TypeElement element) {
        Definition.Enumeration read = enums.read(element);
        definitions.putIfAbsent(read.key(), read);
        mentionedEnums.add(read);
        return new Shape.Named(read.key());
    }

    private Shape bean(DeclaredType type, TypeElement element, Spot spot) {
        Optional<String> unwritten = Hierarchy.missing(compilation, type);
        unwritten.ifPresent(name -> note(name, spot.trail() + " -> " + element.getSimpleName()));
        TypeName name = TypeNames.bounded(type);
        if (nesting(type) > DEEPEST) {
            return refused(ReadRule.ENDLESS_TYPE, spot, spot.what(), element.getSimpleName());
        }
        KnownBeans.Mention mention = new KnownBeans.Mention(name.toString(), type, spot.what(), spot.site());
        mentions.add(mention);
        meet(mention, spot);
        return new Shape.Named(mention.key());
    }

    private void meet(KnownBeans.Mention bean, Spot spot) {
        if (met.add(bean.key())) {
            warnOfUnread(List.of(bean.type().asElement()), spot);
            pending.add(new Pending(bean.key(), bean.type(), spot));
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

    private Shape refused(ReadRule rule, Spot spot, Object... arguments) {
        refusals++;
        findings.add(rule, spot.site(), arguments.length == 0 ? new Object[] {spot.what(), "it"} : arguments);
        return ANY;
    }
}
