package dev.troodon.processor.shape;

import com.palantir.javapoet.TypeName;
import dev.troodon.processor.diagnostics.DocsRule;
import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.ReadRule;
import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Form;
import dev.troodon.processor.model.Shape;
import dev.troodon.processor.model.Site;
import dev.troodon.processor.model.Text;
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

/** Describes a bean or record: Jackson's properties with what our own and the validation's annotations say of them. */
final class BeanReader {
    /** So many properties are named in a complaint. */
    private static final int NAMED = 3;

    private final Compilation compilation;
    private final Findings findings;
    private final Shapes shapes;
    private final Naming naming;
    private final Labels labels;
    private final Lookups lookups;
    private final Requiredness requiredness;
    private final Formats formats;
    private final Constraints constraints;
    private final HintsReader hints;
    private final Descriptions descriptions;

    BeanReader(Compilation compilation, Findings findings, Shapes shapes, Naming naming, Descriptions descriptions) {
        this.descriptions = descriptions;
        this.compilation = compilation;
        this.findings = findings;
        this.shapes = shapes;
        this.naming = naming;
        this.labels = new Labels(compilation);
        this.lookups = new Lookups(compilation);
        this.requiredness = new Requiredness(compilation);
        this.constraints = new Constraints(compilation);
        this.formats = new Formats(compilation.annotations(), shapes);
        this.hints = new HintsReader(compilation);
    }

    Definition.Bean read(DeclaredType type, Spot spot) {
        TypeElement element = (TypeElement) type.asElement();
        TypeName name = TypeNames.bounded(type);
        Site site = compilation.sources().site(element, spot.site());
        Optional<FoundAnnotation> said = descriptions.of(element);
        List<Definition.Property> properties = new ArrayList<>();
        for (BeanProperty property : BeanProperties.of(compilation, type, namingOf(type, spot))) {
            if (!isHidden(property)) {
                properties.add(property(element, property, said, spot, site));
            }
        }
        descriptions.check(element, said, names(properties));
        complainOfLostDocs(element, properties, spot);
        Text text = labels.of(
                List.of(element),
                element.getSimpleName().toString(),
                compilation.docs().description(List.of(element)));
        return new Definition.Bean(
                name.toString(),
                NameCandidates.of(name),
                name,
                Descriptions.over(text, said),
                properties,
                lookups.schema(List.of(element), site),
                Form.PLAIN,
                site);
    }

    private Naming namingOf(DeclaredType type, Spot spot) {
        Optional<FoundAnnotation> own = BeanProperties.namingOf(compilation, type);
        if (own.isEmpty()) {
            return naming;
        }
        String strategy = own.get()
                .mentioned("value")
                .map(mentioned -> TypeNames.of(mentioned).toString())
                .orElse("");
        Optional<Naming> known = Naming.ofStrategy(strategy.substring(strategy.lastIndexOf('.') + 1));
        if (known.isEmpty()) {
            findings.add(
                    ReadRule.UNKNOWN_NAMING,
                    compilation.sources().site(own.get(), spot.site()),
                    type.asElement().getSimpleName(),
                    strategy);
        }
        return known.orElse(naming);
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
        Site site = carriers.isEmpty() ? beanSite : compilation.sources().site(carriers.get(0), beanSite);
        Spot here = spot.property(owner.getSimpleName() + "." + property.javaName(), site);
        Shape shape = formats.applied(shapes.of(property.type(), here), carriers);
        shapes.warnOfUnread(carriers, here);
        return new Definition.Property(
                property.javaName(),
                property.name(),
                property.accessor().map(accessor -> accessor + unwrapping(property.type())),
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

    /** What an empty Optional holds is null, as everywhere in JSON. */
    private static String unwrapping(TypeMirror type) {
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
        List<Element> fields = of(property, ElementKind.FIELD);
        String field = compilation.docs().description(fields);
        if (!field.isEmpty()) {
            return field;
        }
        List<Element> methods = of(property, ElementKind.METHOD);
        String result = compilation.docs().result(methods);
        return result.isEmpty() ? compilation.docs().description(methods) : result;
    }

    private static List<Element> of(BeanProperty property, ElementKind kind) {
        return property.carriers().stream()
                .filter(carrier -> carrier.getKind() == kind)
                .toList();
    }
}
