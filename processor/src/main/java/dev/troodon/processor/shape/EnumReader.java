package dev.troodon.processor.shape;

import com.palantir.javapoet.TypeName;
import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Text;
import dev.troodon.processor.source.Compilation;
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

    EnumReader(Compilation compilation) {
        this.compilation = compilation;
        this.labels = new Labels(compilation.annotations());
    }

    Definition.Enumeration read(TypeElement type) {
        TypeName name = TypeNames.of(type);
        Text text = labels.of(
                List.of(type),
                type.getSimpleName().toString(),
                compilation.docs().description(List.of(type)));
        List<Definition.EnumValue> values = new ArrayList<>();
        for (Element constant : type.getEnclosedElements()) {
            if (constant.getKind() == ElementKind.ENUM_CONSTANT) {
                values.add(value(constant));
            }
        }
        return new Definition.Enumeration(name.toString(), NameCandidates.of(name), text, values);
    }

    private Definition.EnumValue value(Element constant) {
        String value = compilation
                .annotations()
                .find(constant, Jackson.PROPERTY)
                .flatMap(property -> property.nonEmpty("value"))
                .orElseGet(() -> constant.getSimpleName().toString());
        Optional<String> label = compilation
                .annotations()
                .find(constant, Vocabulary.DISPLAY)
                .flatMap(display -> display.nonEmpty("value"));
        return new Definition.EnumValue(value, label.orElse(value));
    }
}
