package dev.troodon.processor.shape;

import dev.troodon.processor.diagnostics.DocsRule;
import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Form;
import dev.troodon.processor.model.Shape;
import dev.troodon.processor.model.Site;
import dev.troodon.processor.model.Visibility;
import dev.troodon.processor.source.Compilation;
import dev.troodon.processor.source.FoundAnnotation;
import dev.troodon.processor.source.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Describes the properties of a type: Jackson's, with what our own and the validation's annotations say of them. */
final class PropertyReader {
    /** An unwrapped type inside another, and so on: deeper ones hold themselves. */
    private static final int DEEPEST = 8;

    /** So many properties are named in a complaint. */
    private static final int NAMED = 3;

    private final Compilation compilation;
    private final Findings findings;
    private final Descriptions descriptions;
    private final Shapes shapes;
    private final BeanProperties beanProperties;
    private final Labels labels;
    private final Lookups lookups;
    private final Requiredness requiredness;
    private final Constraints constraints;
    private final HintsReader hints;

    PropertyReader(
            Compilation compilation, Findings findings, Shapes shapes, Naming naming, Descriptions descriptions) {
        this.findings = findings;
        this.descriptions = descriptions;
        this.compilation = compilation;
        this.shapes = shapes;
        this.beanProperties = new BeanProperties(compilation, new NamingReader(compilation, findings, naming));
        this.labels = new Labels(compilation);
        this.lookups = new Lookups(compilation);
        this.requiredness = new Requiredness(compilation);
        this.constraints = new Constraints(compilation);
        this.hints = new HintsReader(compilation);
    }

    /** What a type holds. */
    record Content(List<Definition.Property> properties, Optional<Form.Others> others) {}

    Content of(DeclaredType type, Selection selection, Spot spot) {
        TypeElement element = (TypeElement) type.asElement();
        Site site = compilation.sources().site(element, spot.site());
        BeanProperties.Read read = beanProperties.of(type, selection, spot);
        Optional<FoundAnnotation> said = descriptions.of(element);
        List<Definition.Property> properties = new ArrayList<>();
        for (BeanProperty property : read.properties()) {
            if (isHidden(property)) {
                continue;
            }
            Optional<FoundAnnotation> unwrapped = compilation
                    .annotations()
                    .find(property.carriers(), Jackson.UNWRAPPED)
                    .filter(found -> found.flag("enabled"));
            List<Definition.Property> described = unwrapped.isPresent()
                    ? unwrapped(element, property, unwrapped.get(), spot, site)
                    : List.of(property(element, property, said, spot, site));
            properties.addAll(described);
        }
        descriptions.check(element, said, names(properties));
        complainOfLostDocs(element, properties, spot);
        return new Content(properties, others(element, read, spot));
    }

    private List<Definition.Property> unwrapped(
            TypeElement owner, BeanProperty property, FoundAnnotation unwrapping, Spot spot, Site beanSite) {
        Site site = site(property, beanSite);
        Spot here = spot.property(owner.getSimpleName() + "." + property.javaName(), site);
        Optional<DeclaredType> inner = shapes.beanIn(property.type());
        if (inner.isEmpty() || spot.depth() > DEEPEST) {
            shapes.warnOfUnread(unwrapping, here);
            return List.of(property(owner, property, descriptions.of(owner), spot, beanSite));
        }
        Selection selection = Selection.of(compilation.annotations(), property.carriers());
        Spot deeper = new Spot(here.what(), here.site(), here.trail(), spot.depth() + 1, Usage.PLAIN);
        List<Definition.Property> described = new ArrayList<>();
        for (Definition.Property each : of(inner.get(), selection, deeper).properties()) {
            boolean readable = each.readable() && property.readable();
            boolean writable = each.writable() && property.writable();
            if (readable || writable) {
                String name = unwrapping.text("prefix") + each.name() + unwrapping.text("suffix");
                described.add(each.inside(name, readable, writable));
            }
        }
        return described;
    }

    /** Left out of the document, whatever the JSON is: that is what hiding a property means. */
    private boolean isHidden(BeanProperty property) {
        return compilation.swagger().isHidden(property.carriers())
                && compilation
                        .annotations()
                        .find(property.carriers(), Vocabulary.DISPLAY)
                        .isEmpty();
    }

    private static List<String> names(List<Definition.Property> properties) {
        List<String> names = new ArrayList<>();
        for (Definition.Property property : properties) {
            names.add(property.javaName());
            if (!property.name().equals(property.javaName())) {
                names.add(property.name());
            }
        }
        return names;
    }

    /** Said once a type, where source uses it; the single properties are nobody's to describe here. */
    private void complainOfLostDocs(TypeElement element, List<Definition.Property> properties, Spot spot) {
        if (compilation.sources().contains(element) || compilation.docs().isKept(element)) {
            return;
        }
        List<String> bare = new ArrayList<>();
        for (Definition.Property property : properties) {
            if (property.text().description().isBlank() && property.text().visibility() != Visibility.INTERNAL) {
                bare.add(property.javaName());
            }
        }
        if (!bare.isEmpty()) {
            String few = String.join(", ", bare.subList(0, Math.min(NAMED, bare.size())))
                    + (bare.size() > NAMED ? " and " + (bare.size() - NAMED) + " more" : "");
            findings.add(DocsRule.LOST_JAVADOC, spot.site(), element.getQualifiedName(), few, element.getSimpleName());
        }
    }

    private BeanProperty narrowed(BeanProperty property) {
        // What Jackson says of the JSON goes before.
        boolean both = property.readable() && property.writable();
        return switch (both ? compilation.swagger().accessMode(property.carriers()) : "") {
            case "READ_ONLY" -> property.narrowed(true, false);
            case "WRITE_ONLY" -> property.narrowed(false, true);
            default -> property;
        };
    }

    private Definition.Property property(
            TypeElement owner, BeanProperty seen, Optional<FoundAnnotation> ofBean, Spot spot, Site beanSite) {
        BeanProperty property = narrowed(seen);
        Optional<FoundAnnotation> said = Descriptions.property(ofBean, property.javaName(), property.name());
        List<Element> carriers = property.carriers();
        Site site = site(property, beanSite);
        Spot here = spot.property(owner.getSimpleName() + "." + property.javaName(), site)
                .used(Usage.of(compilation.annotations(), carriers));
        Shape shape = shapes.ofProperty(property.type(), carriers, here);
        return new Definition.Property(
                property.javaName(),
                property.name(),
                property.accessor().map(accessor -> accessor + unpacking(property.type())),
                shape,
                requiredness.of(property)
                        || said.map(found -> found.flag("required")).orElse(false),
                property.readable(),
                property.writable(),
                compilation
                        .annotations()
                        .find(carriers, Vocabulary.CALLBACK_URL)
                        .isPresent(),
                compilation
                        .annotations()
                        .find(carriers, Vocabulary.DEFAULT)
                        .map(found -> found.text("value"))
                        .or(() -> compilation.swagger().text(carriers, "defaultValue")),
                Descriptions.over(labels.of(carriers, property.javaName(), javadoc(owner, property)), said),
                constraints.of(carriers),
                lookups.values(carriers, site),
                lookups.schema(carriers, site),
                hints.of(carriers, site),
                site);
    }

    private Site site(BeanProperty property, Site beanSite) {
        return property.carriers().isEmpty()
                ? beanSite
                : compilation.sources().site(property.carriers().get(0), beanSite);
    }

    private Optional<Form.Others> others(TypeElement owner, BeanProperties.Read read, Spot spot) {
        Optional<Shape> written = open(owner, read.writtenOpen(), Jackson.ANY_GETTER, spot);
        Optional<Shape> taken = open(owner, read.readOpen(), Jackson.ANY_SETTER, spot);
        return written.or(() -> taken).map(shape -> new Form.Others(shape, written.isPresent(), taken.isPresent()));
    }

    private Optional<Shape> open(TypeElement owner, List<Member> members, String annotation, Spot spot) {
        for (Member member : members) {
            if (member.find(annotation).filter(found -> found.flag("enabled")).isPresent()) {
                Spot here = spot.property(
                        owner.getSimpleName() + "." + member.element().getSimpleName(),
                        compilation.sources().site(member.element(), spot.site()));
                // A setter with two parameters takes one value at a time.
                Shape shape = shapes.of(member.type(), here);
                boolean single = member.kind() == Member.Kind.SETTER;
                return Optional.of(single ? shape : shape instanceof Shape.Keyed map ? map.values() : new Shape.Any());
            }
        }
        return Optional.empty();
    }

    /** What an empty Optional holds is null, as everywhere in JSON. */
    private static String unpacking(TypeMirror type) {
        boolean declared = type.getKind() == TypeKind.DECLARED;
        String name = declared ? ((DeclaredType) type).asElement().toString() : "";
        return switch (name) {
            case "java.util.Optional" -> ".orElse(null)";
            case "java.util.OptionalInt", "java.util.OptionalLong", "java.util.OptionalDouble" ->
                ".stream().boxed().findFirst().orElse(null)";
            default -> "";
        };
    }

    /** A component's {@code @param}, the field's text, the getter's {@code @return} or text, in this order. */
    private String javadoc(TypeElement owner, BeanProperty property) {
        if (owner.getKind() == ElementKind.RECORD) {
            String component = compilation.docs().component(owner, property.javaName());
            if (!component.isEmpty()) {
                return component;
            }
        }
        String field = compilation.docs().description(of(property, ElementKind.FIELD));
        if (!field.isEmpty()) {
            return field;
        }
        List<Element> methods = of(property, ElementKind.METHOD);
        String result = compilation.docs().result(methods);
        return result.isEmpty() ? compilation.docs().description(methods) : result;
    }

    private static List<Element> of(BeanProperty property, ElementKind kind) {
        List<Element> found = new ArrayList<>();
        for (Element carrier : property.carriers()) {
            if (carrier.getKind() == kind) {
                found.add(carrier);
            }
        }
        return found;
    }
}
