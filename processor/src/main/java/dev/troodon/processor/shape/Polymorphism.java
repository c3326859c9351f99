package dev.troodon.processor.shape;

import com.palantir.javapoet.ClassName;
import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.ReadRule;
import dev.troodon.processor.source.Annotations;
import dev.troodon.processor.source.Compilation;
import dev.troodon.processor.source.FoundAnnotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Which types a value may be of, and how its JSON says which: {@code @JsonTypeInfo} with {@code @JsonSubTypes}, or with the types
 * that a sealed type permits, of which the runtime tells Jackson.
 */
final class Polymorphism {
    private final Compilation compilation;
    private final Annotations annotations;
    private final Findings findings;

    Polymorphism(Compilation compilation, Findings findings) {
        this.compilation = compilation;
        this.annotations = compilation.annotations();
        this.findings = findings;
    }

    /** How the JSON says of which type a value is. */
    enum Inclusion {
        /** By nothing. */
        NONE,
        /** By a property that is written before all others. */
        PROPERTY,
        /** By a property that the type has anyway. */
        EXISTING_PROPERTY,
        /** By the name of the one property of an object around it. */
        WRAPPER_OBJECT,
        /** By the first of two items of an array. */
        WRAPPER_ARRAY
    }

    /**
     * A type with subtypes.
     *
     * @param inclusion where the name of the subtype stands
     * @param property the property for it, if it is one
     * @param named whether its values are known
     * @param optional whether a request may leave it out
     * @param types the types that a value may be of, by name
     * @param registered whether Jackson has to be told of them
     */
    record Family(
            Inclusion inclusion,
            String property,
            boolean named,
            boolean optional,
            Map<String, DeclaredType> types,
            boolean registered) {}

    Optional<Family> of(DeclaredType type, Spot spot) {
        TypeElement element = (TypeElement) type.asElement();
        boolean sealed = !element.getPermittedSubclasses().isEmpty();
        Optional<FoundAnnotation> info = info(type);
        if (info.isEmpty()) {
            if (sealed) {
                findings.add(
                        ReadRule.SEALED_WITHOUT_NAME,
                        compilation.sources().site(element, spot.site()),
                        element.getSimpleName());
            }
            return Optional.empty();
        }
        Members members = new Members(type);
        members.collect(type, "");
        if (members.types.isEmpty()) {
            findings.add(
                    ReadRule.UNKNOWN_SUBTYPES,
                    compilation.sources().site(element, spot.site()),
                    element.getSimpleName());
        }
        return Optional.of(family(info.get(), members));
    }

    private static Family family(FoundAnnotation info, Members members) {
        String use = info.constant("use");
        boolean named = use.equals("NAME") || use.equals("SIMPLE_NAME") || use.equals("CLASS");
        Inclusion inclusion = use.equals("NONE") || use.equals("DEDUCTION")
                ? Inclusion.NONE
                : switch (info.constant("include")) {
                    case "EXISTING_PROPERTY" -> Inclusion.EXISTING_PROPERTY;
                    case "WRAPPER_OBJECT" -> Inclusion.WRAPPER_OBJECT;
                    case "WRAPPER_ARRAY" -> Inclusion.WRAPPER_ARRAY;
                    default -> Inclusion.PROPERTY;
                };
        String property = info.nonEmpty("property")
                .orElse(
                        switch (use) {
                            case "CLASS" -> "@class";
                            case "MINIMAL_CLASS" -> "@c";
                            default -> "@type";
                        });
        return new Family(
                inclusion,
                property,
                named,
                info.written("defaultImpl").isPresent(),
                members.named(use),
                members.registered);
    }

    /** The annotation of the type or of the nearest type above it. */
    private Optional<FoundAnnotation> info(DeclaredType type) {
        for (DeclaredType each : Hierarchy.of(compilation, type)) {
            Optional<FoundAnnotation> found = annotations.find(each.asElement(), Jackson.TYPE_INFO);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Walks from a type to those below it that values can be of. */
    private final class Members {
        private final TypeMirror root;
        private final Map<TypeElement, String> types = new LinkedHashMap<>();
        private boolean registered;

        Members(DeclaredType root) {
            this.root = root;
        }

        void collect(DeclaredType type, String name) {
            TypeElement element = (TypeElement) type.asElement();
            boolean concrete = element.getKind().isClass()
                    && !element.getModifiers().contains(Modifier.ABSTRACT)
                    && compilation
                            .types()
                            .isSubtype(
                                    compilation.types().erasure(type),
                                    compilation.types().erasure(root));
            if (types.containsKey(element)) {
                return;
            }
            if (concrete) {
                types.put(element, name);
            }
            List<FoundAnnotation> listed = annotations
                    .find(element, Jackson.SUB_TYPES)
                    .map(found -> found.nested("value"))
                    .orElse(List.of());
            for (FoundAnnotation each : listed) {
                Optional<TypeMirror> below = each.mentioned("value");
                if (below.isPresent() && below.get().getKind() == TypeKind.DECLARED) {
                    collect((DeclaredType) below.get(), nameOf(each));
                }
            }
            if (listed.isEmpty()) {
                for (TypeMirror below : element.getPermittedSubclasses()) {
                    if (below.getKind() == TypeKind.DECLARED) {
                        registered = true;
                        collect((DeclaredType) below, "");
                    }
                }
            }
        }

        private String nameOf(FoundAnnotation each) {
            List<String> others = each.texts("names");
            return each.nonEmpty("name").orElse(others.isEmpty() ? "" : others.get(0));
        }

        Map<String, DeclaredType> named(String use) {
            Map<String, DeclaredType> named = new LinkedHashMap<>();
            types.forEach((element, name) -> named.put(
                    name.isEmpty() || use.equals("CLASS") ? otherName(element, use) : name, declared(element)));
            return named;
        }

        private DeclaredType declared(TypeElement element) {
            List<TypeMirror> bounds = new ArrayList<>();
            element.getTypeParameters()
                    .forEach(parameter -> bounds.add(compilation
                            .types()
                            .erasure(
                                    parameter.getBounds().isEmpty()
                                            ? root
                                            : parameter.getBounds().get(0))));
            return compilation.types().getDeclaredType(element, bounds.toArray(TypeMirror[]::new));
        }

        private String otherName(TypeElement element, String use) {
            String binary = compilation.elements().getBinaryName(element).toString();
            if (use.equals("CLASS")) {
                return binary;
            }
            Optional<String> own =
                    annotations.find(element, Jackson.TYPE_NAME).flatMap(found -> found.nonEmpty("value"));
            String last = binary.substring(binary.lastIndexOf('.') + 1);
            return own.orElse(use.equals("SIMPLE_NAME") ? last.substring(last.lastIndexOf('$') + 1) : last);
        }
    }

    /** The class that generated code hands to the runtime. */
    static ClassName className(DeclaredType type) {
        return TypeNames.of((TypeElement) type.asElement());
    }
}
