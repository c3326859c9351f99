package dev.troodon.processor.shape;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/**
 * Names of types for the model: without annotations, a wildcard as its bound, what cannot be named as {@code Object}. A
 * name's text is the key of a bean.
 */
public final class TypeNames {
    private TypeNames() {}

    /**
     * The name of a type.
     *
     * @param type any type
     * @return its name
     */
    public static TypeName of(TypeMirror type) {
        return switch (type.getKind()) {
            case BOOLEAN, BYTE, SHORT, INT, LONG, CHAR, FLOAT, DOUBLE, VOID -> TypeName.get(type);
            case ARRAY -> ArrayTypeName.of(of(((ArrayType) type).getComponentType()));
            case DECLARED -> declared((DeclaredType) type);
            case WILDCARD -> wildcard((WildcardType) type);
            case TYPEVAR -> ofBound((TypeVariable) type);
            default -> ClassName.OBJECT;
        };
    }

    /**
     * The name of a class or interface.
     *
     * @param type the element
     * @return its name
     */
    public static ClassName of(TypeElement type) {
        return ClassName.get(type);
    }

    private static TypeName declared(DeclaredType type) {
        ClassName raw = of((TypeElement) type.asElement());
        List<TypeName> arguments = new ArrayList<>();
        for (TypeMirror argument : type.getTypeArguments()) {
            arguments.add(of(argument).box());
        }
        return arguments.isEmpty() ? raw : ParameterizedTypeName.get(raw, arguments.toArray(TypeName[]::new));
    }

    private static TypeName wildcard(WildcardType type) {
        TypeMirror bound = type.getExtendsBound() != null ? type.getExtendsBound() : type.getSuperBound();
        return bound == null ? ClassName.OBJECT : of(bound);
    }

    /** Only the raw bound: a variable may occur in its own bound. */
    private static TypeName ofBound(TypeVariable type) {
        TypeMirror bound = type.getUpperBound();
        Element element = bound.getKind() == TypeKind.DECLARED ? ((DeclaredType) bound).asElement() : null;
        return element instanceof TypeElement named ? of(named) : ClassName.OBJECT;
    }
}
