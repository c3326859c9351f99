package dev.troodon.processor.shape;

import dev.troodon.processor.model.Limits;
import dev.troodon.processor.source.Annotations;
import dev.troodon.processor.source.Compilation;
import dev.troodon.processor.source.FoundAnnotation;
import dev.troodon.processor.source.SwaggerAnnotations;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/** Reads the limits that Bean Validation's annotations set, of {@code jakarta.validation} and {@code javax.validation}. */
public final class Constraints {
    /** Constraints made of constraints made of constraints. */
    private static final int DEEPEST = 3;

    private final Annotations annotations;
    private final SwaggerAnnotations swagger;

    /**
     * For one compilation.
     *
     * @param compilation asks the compiler
     */
    public Constraints(Compilation compilation) {
        this.annotations = compilation.annotations();
        this.swagger = compilation.swagger();
    }

    /**
     * What a parameter or property is limited to.
     *
     * @param carriers what annotations may stand on
     * @return the limits
     */
    public Limits of(List<? extends Element> carriers) {
        Narrowing narrowing = new Narrowing();
        for (Element carrier : carriers) {
            add(annotations.all(carrier), narrowing, 0);
        }
        narrowing.add(swagger, carriers);
        return narrowing.limits();
    }

    /** What the items of a container are limited to, by annotations on its type argument. */
    Limits of(Element near, TypeMirror argument) {
        if (argument.getAnnotationMirrors().isEmpty()) {
            return Limits.NONE;
        }
        Narrowing narrowing = new Narrowing();
        add(annotations.on(near, argument), narrowing, 0);
        return narrowing.limits();
    }

    /** A constraint of the user's own is made of those that stand on its type. */
    private void add(List<FoundAnnotation> found, Narrowing narrowing, int depth) {
        for (FoundAnnotation annotation : found) {
            if (isConstraint(annotation)) {
                narrowing.add(annotation);
            } else if (depth < DEEPEST && isComposed(annotation)) {
                add(annotations.all(annotation.type()), narrowing, depth + 1);
            }
        }
    }

    private boolean isComposed(FoundAnnotation annotation) {
        return annotations
                .find(annotation.type(), "jakarta.validation.Constraint", "javax.validation.Constraint")
                .isPresent();
    }

    static boolean isConstraint(FoundAnnotation annotation) {
        String name = annotation.name();
        return name.startsWith("jakarta.validation.constraints.") || name.startsWith("javax.validation.constraints.");
    }
}
