package dev.troodon.processor.shape;

import dev.troodon.processor.source.Compilation;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/** Types that {@code @JsonValue} turns into one of their values. */
final class ValueTypes {
    private final Compilation compilation;

    ValueTypes(Compilation compilation) {
        this.compilation = compilation;
    }

    Optional<TypeMirror> valueOf(DeclaredType type) {
        for (DeclaredType each : Hierarchy.of(compilation, type)) {
            for (Element member : each.asElement().getEnclosedElements()) {
                boolean candidate = member.getKind() == ElementKind.FIELD || member.getKind() == ElementKind.METHOD;
                if (candidate && isValue(member)) {
                    TypeMirror seen = compilation.types().asMemberOf(each, member);
                    return Optional.of(
                            member instanceof ExecutableElement ? ((ExecutableType) seen).getReturnType() : seen);
                }
            }
        }
        return Optional.empty();
    }

    private boolean isValue(Element member) {
        return compilation
                .annotations()
                .find(member, Jackson.VALUE)
                .filter(value -> value.flag("value"))
                .isPresent();
    }
}
