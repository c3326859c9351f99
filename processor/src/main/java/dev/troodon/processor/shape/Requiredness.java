package dev.troodon.processor.shape;

import dev.troodon.processor.source.Annotations;
import dev.troodon.processor.source.Compilation;
import dev.troodon.processor.source.FoundAnnotation;
import dev.troodon.processor.source.Nullness;
import dev.troodon.processor.source.SwaggerAnnotations;
import dev.troodon.processor.source.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Whether a request must carry a property. */
final class Requiredness {
    private static final Set<String> CONSTRAINTS = Set.of("NotNull", "NotBlank", "NotEmpty");

    private final Annotations annotations;
    private final Nullness nullness;
    private final SwaggerAnnotations swagger;

    Requiredness(Compilation compilation) {
        this.annotations = compilation.annotations();
        this.swagger = compilation.swagger();
        this.nullness = new Nullness(compilation);
    }

    boolean of(BeanProperty property) {
        List<Element> carriers = property.carriers();
        if (annotations.find(carriers, Vocabulary.REQUIRED).isPresent()) {
            return true;
        }
        if (annotations.find(carriers, Vocabulary.DEFAULT).isPresent() || isOptional(property.type())) {
            return false;
        }
        if (carriers.stream().anyMatch(this::says)) {
            return true;
        }
        Optional<Boolean> swagger = this.swagger.required(carriers);
        if (swagger.isPresent()) {
            return swagger.get();
        }
        if (nullness.isNullable(carriers)) {
            return false;
        }
        // A primitive that is left out is 0 or false, which is what many mean by leaving it out.
        return nullness.isNonNull(carriers)
                || (!property.type().getKind().isPrimitive() && nullness.isMarked(carriers.get(0)));
    }

    private boolean says(Element carrier) {
        for (FoundAnnotation annotation : annotations.all(carrier)) {
            boolean jackson = annotation.name().equals(Jackson.PROPERTY) && annotation.flag("required");
            boolean constraint = Constraints.isConstraint(annotation) && CONSTRAINTS.contains(annotation.simpleName());
            if (jackson || constraint) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOptional(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                && Hierarchy.nameOf((DeclaredType) type).startsWith("java.util.Optional");
    }
}
