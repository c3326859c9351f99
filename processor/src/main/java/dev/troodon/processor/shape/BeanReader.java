package dev.troodon.processor.shape;

import com.palantir.javapoet.TypeName;
import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.ReadRule;
import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Form;
import dev.troodon.processor.model.Hints;
import dev.troodon.processor.model.Limits;
import dev.troodon.processor.model.Shape;
import dev.troodon.processor.model.Site;
import dev.troodon.processor.model.Text;
import dev.troodon.processor.model.Visibility;
import dev.troodon.processor.source.Compilation;
import dev.troodon.processor.source.FoundAnnotation;
import dev.troodon.processor.source.Vocabulary;
import dev.troodon.processor.source.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Describes a bean or record, or a type with subtypes as one object with the properties of all of them. */
final class BeanReader {
    private final Compilation compilation;
    private final Findings findings;
    private final Shapes shapes;
    private final Labels labels;
    private final Descriptions descriptions;
    private final Lookups lookups;
    private final Polymorphism polymorphism;
    private final PropertyReader propertyReader;

    BeanReader(Compilation compilation, Findings findings, Shapes shapes, Naming naming, Descriptions descriptions) {
        this.descriptions = descriptions;
        this.compilation = compilation;
        this.findings = findings;
        this.shapes = shapes;
        this.labels = new Labels(compilation);
        this.lookups = new Lookups(compilation);
        this.polymorphism = new Polymorphism(compilation, findings);
        this.propertyReader = new PropertyReader(compilation, findings, shapes, naming, descriptions);
    }

    Definition.Bean read(KnownBeans.Mention mention, Spot spot) {
        DeclaredType type = mention.type();
        TypeElement element = (TypeElement) type.asElement();
        Optional<Polymorphism.Family> family =
                mention.part() == KnownBeans.Part.CONTENT ? Optional.empty() : polymorphism.of(type, spot);
        if (family.isPresent() && !family.get().types().isEmpty()) {
            return family(mention, family.get(), spot);
        }
        PropertyReader.Content content = propertyReader.of(type, mention.selection(), spot);
        Optional<Shape> taken = Creators.delegating(compilation.annotations(), element)
                .map(maker -> shapes.of(
                        maker.getParameters().get(0).asType(),
                        spot.property(
                                element.getSimpleName() + "(...)",
                                compilation.sources().site(maker, spot.site()))));
        Optional<Shape.Named> above = above(type, spot);
        boolean made = taken.isPresent() || Creators.canMake(compilation, type);
        Form form = content.others().isEmpty() && taken.isEmpty() && above.isEmpty() && made
                ? Form.PLAIN
                : new Form(content.others(), Optional.empty(), above, taken, made);
        return bean(mention, content.properties(), form, spot);
    }

    /** The type whose definition this one's refers to. */
    private Optional<Shape.Named> above(DeclaredType type, Spot spot) {
        Optional<FoundAnnotation> asked = compilation.annotations().find(type.asElement(), Vocabulary.ALL_OF);
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        for (TypeMirror above : compilation.types().directSupertypes(type)) {
            Optional<DeclaredType> bean = shapes.beanIn(above);
            if (bean.isPresent()) {
                return Optional.of(shapes.whole(bean.get(), spot));
            }
        }
        findings.add(
                ReadRule.NOTHING_ABOVE,
                compilation.sources().site(asked.get(), spot.site()),
                type.asElement().getSimpleName());
        return Optional.empty();
    }

    private Definition.Bean bean(
            KnownBeans.Mention mention, List<Definition.Property> properties, Form form, Spot spot) {
        TypeElement element = (TypeElement) mention.type().asElement();
        Site site = compilation.sources().site(element, spot.site());
        TypeName name = TypeNames.bounded(mention.type());
        Text text = labels.of(
                List.of(element),
                element.getSimpleName().toString(),
                compilation.docs().description(List.of(element)));
        return new Definition.Bean(
                mention.key(),
                NameCandidates.of(name, mention.suffix()),
                name,
                Descriptions.over(text, descriptions.of(element)),
                properties,
                lookups.schema(List.of(element), site),
                form,
                site);
    }

    private Definition.Bean family(KnownBeans.Mention mention, Polymorphism.Family family, Spot spot) {
        Site site = compilation.sources().site(mention.type().asElement(), spot.site());
        List<Form.Variant> variants = new ArrayList<>();
        family.types().forEach((name, type) -> variants.add(new Form.Variant(name, Polymorphism.className(type))));
        if (family.inclusion() == Polymorphism.Inclusion.WRAPPER_OBJECT) {
            Form form = form(Optional.empty(), "", variants, family);
            return bean(mention, wrapped(family, spot, site), form, spot);
        }
        Union union = new Union();
        for (DeclaredType type : family.types().values()) {
            union.add(propertyReader.of(type, mention.selection(), spot));
        }
        for (Definition.Property clash : union.clashes()) {
            findings.add(
                    ReadRule.DIFFERENT_TWINS,
                    site,
                    clash.name(),
                    mention.type().asElement().getSimpleName());
        }
        String discriminator = family.inclusion() == Polymorphism.Inclusion.NONE ? "" : family.property();
        List<Definition.Property> properties = union.properties();
        if (!discriminator.isEmpty()) {
            discriminate(properties, family, mention, site);
        }
        return bean(mention, properties, form(union.others(), discriminator, variants, family), spot);
    }

    private static Form form(
            Optional<Form.Others> others,
            String discriminator,
            List<Form.Variant> variants,
            Polymorphism.Family family) {
        return new Form(
                others,
                Optional.of(new Form.Choice(discriminator, variants, family.registered())),
                Optional.empty(),
                Optional.empty(),
                true);
    }

    private List<Definition.Property> wrapped(Polymorphism.Family family, Spot spot, Site site) {
        List<Definition.Property> properties = new ArrayList<>();
        for (Map.Entry<String, DeclaredType> each : family.types().entrySet()) {
            Shape content = shapes.content(each.getValue(), spot.property(each.getKey(), site));
            properties.add(added(each.getKey(), content, false, site));
        }
        return properties;
    }

    /** The property that says which; one that the types have anyway keeps its place and text. */
    private void discriminate(
            List<Definition.Property> properties, Polymorphism.Family family, KnownBeans.Mention mention, Site site) {
        Shape shape = family.named() ? names(family, mention) : new Shape.Str("");
        for (int at = 0; at < properties.size(); at++) {
            Definition.Property known = properties.get(at);
            if (known.name().equals(family.property())) {
                properties.set(at, known.with(shape, !family.optional(), true, true, Limits.NONE));
                return;
            }
        }
        properties.add(0, added(family.property(), shape, !family.optional(), site));
    }

    private Shape names(Polymorphism.Family family, KnownBeans.Mention mention) {
        String key = mention.key() + "#" + family.property();
        List<Definition.EnumValue> values = new ArrayList<>();
        for (String name : family.types().keySet()) {
            values.add(new Definition.EnumValue(name, name));
        }
        Text text = new Text(Words.sentence(family.property()), "", Visibility.NORMAL, false);
        return shapes.enumeration(new Definition.Enumeration(key, List.of(key), text, values));
    }

    private static Definition.Property added(String name, Shape shape, boolean required, Site site) {
        return new Definition.Property(
                name,
                name,
                Optional.empty(),
                shape,
                required,
                true,
                true,
                false,
                Optional.empty(),
                new Text(Words.sentence(name), "", Visibility.NORMAL, false),
                Limits.NONE,
                Optional.empty(),
                Optional.empty(),
                Hints.NONE,
                site);
    }
}
