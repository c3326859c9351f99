package dev.troodon.processor.shape;

import com.palantir.javapoet.TypeName;
import dev.troodon.processor.model.Definition;
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

/** Enums: the texts that stand for their constants in JSON. */
final class EnumReader {
    private final Compilation compilation;
    private final Labels labels;
    private final Descriptions descriptions;

    EnumReader(Compilation compilation, Descriptions descriptions) {
        this.descriptions = descriptions;
        this.compilation = compilation;
        this.labels = new Labels(compilation);
    }

    Definition.Enumeration read(TypeElement type) {
        TypeName name = TypeNames.of(type);
        Text text = labels.of(
                List.of(type),
                type.getSimpleName().toString(),
                compilation.docs().description(List.of(type)));
        Optional<FoundAnnotation> said = descriptions.of(type);
        List<String> names = new ArrayList<>();
        List<Definition.EnumValue> values = new ArrayList<>();
        for (Element constant : type.getEnclosedElements()) {
            if (constant.getKind() == ElementKind.ENUM_CONSTANT) {
                values.add(value(constant, said));
                names.add(constant.getSimpleName().toString());
            }
        }
        descriptions.check(type, said, names);
        return new Definition.Enumeration(
                name.toString(), NameCandidates.of(name), Descriptions.over(text, said), values);
    }

    private Definition.EnumValue value(Element constant, Optional<FoundAnnotation> said) {
        String value = compilation
                .annotations()
                .find(constant, Jackson.PROPERTY)
                .flatMap(property -> property.nonEmpty("value"))
                .orElseGet(() -> constant.getSimpleName().toString());
        Optional<String> label = Descriptions.property(
                        said, constant.getSimpleName().toString(), value)
                .flatMap(found -> found.nonEmpty("title"))
                .or(() -> compilation
                        .annotations()
                        .find(constant, Vocabulary.DISPLAY)
                        .flatMap(display -> display.nonEmpty("value")));
        return new Definition.EnumValue(value, label.orElse(value));
    }
}
