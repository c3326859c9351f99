package dev.troodon.processor.read;

import dev.troodon.processor.source.Compilation;
import dev.troodon.processor.source.Vocabulary;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * What a method hands out, without the wrappers that say only how.
 *
 * @param type the type inside; {@code void} for nothing
 * @param stage whether it comes later, in a {@code CompletionStage}
 */
record Unwrapped(TypeMirror type, boolean stage) {

    static Unwrapped result(Compilation compilation, TypeMirror declared) {
        boolean stage = is(declared, "java.util.concurrent.CompletionStage")
                || is(declared, "java.util.concurrent.CompletableFuture");
        TypeMirror type = stage ? argument(declared).orElse(declared) : declared;
        if (is(type, "java.lang.Void")) {
            return new Unwrapped(compilation.types().getNoType(TypeKind.VOID), stage);
        }
        return new Unwrapped(is(type, "java.util.Optional") ? argument(type).orElse(type) : type, stage);
    }

    boolean isVoid() {
        return type.getKind() == TypeKind.VOID;
    }

    static boolean is(TypeMirror type, String name) {
        return name.equals(nameOf(type));
    }

    /** The qualified name of a class or interface; empty for anything else. */
    static String nameOf(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED && ((DeclaredType) type).asElement() instanceof TypeElement element
                ? element.getQualifiedName().toString()
                : "";
    }

    static Optional<TypeMirror> argument(TypeMirror type) {
        return type instanceof DeclaredType declared
                        && !declared.getTypeArguments().isEmpty()
                ? Optional.of(declared.getTypeArguments().get(0))
                : Optional.empty();
    }

    /** What a resource method of the user's own may return for bytes besides. */
    static boolean isStreamed(TypeMirror type) {
        String name = nameOf(type);
        return name.equals("jakarta.ws.rs.core.StreamingOutput")
                || name.equals("javax.ws.rs.core.StreamingOutput")
                || name.equals("java.io.File");
    }

    /** A file of a form. */
    static boolean isUpload(TypeMirror type) {
        String name = nameOf(type);
        return name.equals(Vocabulary.FILE_UPLOAD) || name.equals("jakarta.ws.rs.core.EntityPart");
    }

    static boolean isBytes(TypeMirror type) {
        return is(type, "java.io.InputStream")
                || (type.getKind() == TypeKind.ARRAY
                        && ((ArrayType) type).getComponentType().getKind() == TypeKind.BYTE);
    }
}
