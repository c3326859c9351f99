package dev.troodon.processor.shape;

import dev.troodon.processor.source.Annotations;
import dev.troodon.processor.source.Compilation;
import dev.troodon.processor.source.FoundAnnotation;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;

/** Finds the constructor or factory method that Jackson makes values with. */
final class Creators {
    private Creators() {}

    /** The one that takes properties by their names; none for a record that is made of its components. */
    static Optional<ExecutableElement> byProperties(Annotations annotations, TypeElement type) {
        ExecutableElement named = null;
        for (Element member : type.getEnclosedElements()) {
            if (member instanceof ExecutableElement maker && isMaker(maker)) {
                Optional<FoundAnnotation> creator = annotations.find(maker, Jackson.CREATOR);
                if (creator.isPresent()) {
                    if (takesProperties(annotations, maker, creator.get())) {
                        return Optional.of(maker);
                    }
                } else if (named == null && maker.getKind() == ElementKind.CONSTRUCTOR && isNamed(annotations, maker)) {
                    named = maker;
                }
            }
        }
        // A record's own constructor has the names of its components.
        return type.getKind() == ElementKind.RECORD ? Optional.empty() : Optional.ofNullable(named);
    }

    /** The one whose only argument is the whole JSON. */
    static Optional<ExecutableElement> delegating(Annotations annotations, TypeElement type) {
        for (Element member : type.getEnclosedElements()) {
            if (member instanceof ExecutableElement maker && isMaker(maker)) {
                Optional<FoundAnnotation> creator = annotations.find(maker, Jackson.CREATOR);
                if (creator.isPresent()
                        && !creator.get().constant("mode").equals("DISABLED")
                        && !takesProperties(annotations, maker, creator.get())) {
                    return Optional.of(maker);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether Jackson can make a value of a type from an object. */
    static boolean canMake(Compilation compilation, DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        if (element.getKind() == ElementKind.RECORD) {
            return true;
        }
        Annotations annotations = compilation.annotations();
        for (DeclaredType each : Hierarchy.of(compilation, type)) {
            // As another type, by a builder, or by code of the user's.
            if (annotations.find(each.asElement(), Jackson.DESERIALIZE).isPresent()) {
                return true;
            }
        }
        boolean inner = element.getNestingKind() == NestingKind.MEMBER
                && !element.getModifiers().contains(Modifier.STATIC);
        return element.getKind() == ElementKind.CLASS
                && !element.getModifiers().contains(Modifier.ABSTRACT)
                && !inner
                && (hasPlainConstructor(annotations, element)
                        || byProperties(annotations, element).isPresent());
    }

    /** Whether there is a constructor that needs nothing. */
    private static boolean hasPlainConstructor(Annotations annotations, TypeElement type) {
        for (Element member : type.getEnclosedElements()) {
            if (member.getKind() == ElementKind.CONSTRUCTOR
                    && member instanceof ExecutableElement maker
                    && maker.getParameters().isEmpty()) {
                return annotations
                        .find(maker, Jackson.CREATOR)
                        .filter(creator -> creator.constant("mode").equals("DISABLED"))
                        .isEmpty();
            }
        }
        return false;
    }

    private static boolean isMaker(ExecutableElement member) {
        boolean maker = member.getKind() == ElementKind.CONSTRUCTOR
                || (member.getKind() == ElementKind.METHOD
                        && member.getModifiers().contains(Modifier.STATIC));
        return maker && !member.getParameters().isEmpty();
    }

    private static boolean takesProperties(Annotations annotations, ExecutableElement maker, FoundAnnotation creator) {
        return switch (creator.constant("mode")) {
            case "PROPERTIES" -> true;
            case "DELEGATING", "DISABLED" -> false;
            default -> isNamed(annotations, maker);
        };
    }

    /** Whether a parameter has a name that Jackson can see; it sees none of those in the source. */
    private static boolean isNamed(Annotations annotations, ExecutableElement maker) {
        for (VariableElement parameter : maker.getParameters()) {
            if (annotations
                    .find(parameter, Jackson.PROPERTY)
                    .flatMap(property -> property.nonEmpty("value"))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }
}
