package dev.troodon.processor.shape;

import dev.troodon.processor.source.Compilation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** The super-types of a type with their type arguments resolved. {@code Object} is left out. */
public final class Hierarchy {
    private Hierarchy() {}

    /**
     * A type and all its super-types, each once.
     *
     * @param compilation asks the compiler
     * @param type where to start
     * @return the type, then its interfaces and theirs, then its super class and so on: the order in which Jackson looks at
     *     methods
     */
    public static List<DeclaredType> of(Compilation compilation, DeclaredType type) {
        Map<String, DeclaredType> found = new LinkedHashMap<>();
        collect(compilation.types(), type, found);
        return List.copyOf(found.values());
    }

    /**
     * A super-type that does not exist, or not yet.
     *
     * @param compilation asks the compiler
     * @param type where to start
     * @return its name, as written
     */
    public static Optional<String> missing(Compilation compilation, DeclaredType type) {
        for (DeclaredType each : of(compilation, type)) {
            for (TypeMirror above : compilation.types().directSupertypes(each)) {
                if (above.getKind() == TypeKind.ERROR) {
                    return Optional.of(above.toString());
                }
            }
        }
        return Optional.empty();
    }

    /** A type's view of one of its super-types. */
    static Optional<DeclaredType> as(Compilation compilation, DeclaredType type, String superType) {
        return among(of(compilation, type), superType);
    }

    /** The one of a name among several types. */
    static Optional<DeclaredType> among(List<DeclaredType> types, String name) {
        for (DeclaredType type : types) {
            if (nameOf(type).equals(name)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    static String nameOf(DeclaredType type) {
        return ((TypeElement) type.asElement()).getQualifiedName().toString();
    }

    private static void collect(Types types, DeclaredType type, Map<String, DeclaredType> found) {
        String name = nameOf(type);
        if (name.equals("java.lang.Object") || found.putIfAbsent(name, type) != null) {
            return;
        }
        List<DeclaredType> classes = new ArrayList<>();
        for (TypeMirror above : types.directSupertypes(type)) {
            if (above.getKind() == TypeKind.DECLARED && above instanceof DeclaredType declared) {
                if (declared.asElement().getKind().isInterface()) {
                    collect(types, declared, found);
                } else {
                    classes.add(declared);
                }
            }
        }
        classes.forEach(each -> collect(types, each, found));
    }
}
