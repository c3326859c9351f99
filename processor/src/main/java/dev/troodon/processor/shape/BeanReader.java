package dev.troodon.processor.shape;

import com.palantir.javapoet.TypeName;
import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.ReadRule;
import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Form;
import dev.troodon.processor.model.Shape;
import dev.troodon.processor.model.Site;
import dev.troodon.processor.model.Text;
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

    BeanReader(Compilation compilation, Findings findings, Shapes shapes, Naming naming) {
        this.compilation = compilation;
        this.findings = findings;
        this.shapes = shapes;
        this.naming = naming;
        this.labels = new Labels(compilation.annotations());
        this.lookups = new Lookups(compilation);
        this.requiredness = new Requiredness(compilation);
        this.constraints = new Constraints(compilation.annotations());
        this.formats = new Formats(compilation.annotations(), shapes);
        this.hints = new HintsReader(compilation);
    }

    Definition.Bean read(DeclaredType type, Spot spot) {
        TypeElement element = (TypeElement) type.asElement();
        TypeName name = TypeNames.bounded(type);
        Site site = compilation.sources().site(element, spot.site());
        List<Definition.Property> properties = new ArrayList<>();
        for (BeanProperty property : BeanProperties.of(compilation, type, namingOf(type, spot))) {
            properties.add(property(element, property, spot, site));
        }
        Text text = labels.of(
                List.of(element),
                element.getSimpleName().toString(),
                compilation.docs().description(List.of(element)));
        return new Definition.Bean(
                name.toString(),
                NameCandidates.of(name),
                name,
                text,
                properties,
                lookups.schema(List.of(element), site),
                Form.PLAIN,
                hints.of(List.of(element), site),
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

    private Definition.Property property(TypeElement owner, BeanProperty property, Spot spot, Site beanSite) {
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
                requiredness.of(property),
                property.readable(),
                property.writable(),
                compilation
                        .annotations()
                        .find(carriers, Vocabulary.CALLBACK_URL)
                        .isPresent(),
                compilation
                        .annotations()
                        .find(carriers, Vocabulary.DEFAULT, Vocabulary.CONSTANT)
                        .map(found -> found.text("value")),
                labels.of(carriers, property.javaName(), javadoc(owner, property)),
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
