package dev.troodon.processor.source;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Names elements within their top-level type, the same whether they come from source or from a class file. */
final class DocKeys {
    /** What the class beside a top-level type is called. */
    static final String SUFFIX = "_TroodonDocs";

    private DocKeys() {}

    /** The outermost type around an element of a type. */
    static TypeElement top(Element element) {
        Element top = element;
        for (Element at = element; at != null; at = at.getEnclosingElement()) {
            if (at instanceof TypeElement) {
                top = at;
            }
        }
        return (TypeElement) top;
    }

    static String of(Element element, Types types) {
        Deque<String> nested = new ArrayDeque<>();
        Element top = top(element);
        for (Element at = element; at != null && !at.equals(top); at = at.getEnclosingElement()) {
            if (at instanceof TypeElement) {
                nested.addFirst(at.getSimpleName().toString());
            }
        }
        String type = String.join(".", nested);
        if (element instanceof TypeElement) {
            return type;
        }
        return element instanceof ExecutableElement method
                ? type + "#" + signature(method, types)
                : type + "#" + element.getSimpleName();
    }

    private static String signature(ExecutableElement method, Types types) {
        StringBuilder signature = new StringBuilder(method.getSimpleName()).append('(');
        String separator = "";
        for (VariableElement parameter : method.getParameters()) {
            signature.append(separator).append(erased(types.erasure(parameter.asType())));
            separator = ",";
        }
        return signature.append(')').toString();
    }

    /** Without type annotations, which some class files have lost. */
    private static String erased(TypeMirror type) {
        if (type.getKind() == TypeKind.ARRAY) {
            return erased(((ArrayType) type).getComponentType()) + "[]";
        }
        return type.getKind() == TypeKind.DECLARED
                ? ((TypeElement) ((DeclaredType) type).asElement())
                        .getQualifiedName()
                        .toString()
                : type.getKind().name();
    }
}
