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

    /** Takes what the place says of the form: by place in the enum instead of by text. */
    Definition.Enumeration read(TypeElement type, Optional<FoundAnnotation> usage) {
        TypeName name = TypeNames.of(type);
        String shape = usage.or(() -> compilation.annotations().find(type, Jackson.FORMAT))
                .map(format -> format.constant("shape"))
                .orElse("");
        boolean numbers = Formats.isNumeric(shape) || shape.equals("ARRAY");
        Text text = labels.of(
                List.of(type),
                type.getSimpleName().toString(),
                compilation.docs().description(List.of(type)));
        Optional<FoundAnnotation> said = descriptions.of(type);
        List<String> names = new ArrayList<>();
        List<Definition.EnumValue> values = new ArrayList<>();
        for (Element constant : type.getEnclosedElements()) {
            if (constant.getKind() == ElementKind.ENUM_CONSTANT) {
                values.add(numbers ? number(constant, values.size(), said) : value(constant, said));
                names.add(constant.getSimpleName().toString());
            }
        }
        descriptions.check(type, said, names);
        String key = numbers ? name + "#" : name.toString();
        return new Definition.Enumeration(key, NameCandidates.of(name), Descriptions.over(text, said), numbers, values);
    }

    private Definition.EnumValue number(Element constant, int at, Optional<FoundAnnotation> said) {
        Definition.EnumValue named = value(constant, said);
        return new Definition.EnumValue(String.valueOf(at), named.label());
    }

    private Definition.EnumValue value(Element constant, Optional<FoundAnnotation> said) {
        String value = compilation
                .annotations()
                .find(constant, Jackson.PROPERTY)
                .map(property -> property.text("value"))
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
