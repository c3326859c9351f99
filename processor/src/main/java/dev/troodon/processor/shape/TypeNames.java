package dev.troodon.processor.shape;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
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

/** Names of types for the model: without annotations, what cannot be named as {@code Object}. */
public final class TypeNames {
    private TypeNames() {}

    /**
     * The name of a type as it was declared, wildcards among its arguments included.
     *
     * @param type any type
     * @return its name
     */
    public static TypeName of(TypeMirror type) {
        return named(type, true);
    }

    /**
     * The name of a type with each wildcard as its bound. Its text is the key of a bean.
     *
     * @param type any type
     * @return its name
     */
    static TypeName bounded(TypeMirror type) {
        return named(type, false);
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

    private static TypeName named(TypeMirror type, boolean wildcards) {
        return switch (type.getKind()) {
            case BOOLEAN, BYTE, SHORT, INT, LONG, CHAR, FLOAT, DOUBLE, VOID -> TypeName.get(type);
            case ARRAY -> ArrayTypeName.of(named(((ArrayType) type).getComponentType(), wildcards));
            case DECLARED -> declared((DeclaredType) type, wildcards);
            case WILDCARD -> bound((WildcardType) type, wildcards);
            case TYPEVAR -> ofBound((TypeVariable) type);
            default -> ClassName.OBJECT;
        };
    }

    private static TypeName declared(DeclaredType type, boolean wildcards) {
        ClassName raw = of((TypeElement) type.asElement());
        List<TypeName> arguments = new ArrayList<>();
        for (TypeMirror argument : type.getTypeArguments()) {
            TypeName name = named(argument, wildcards).box();
            if (wildcards && argument.getKind() == TypeKind.WILDCARD) {
                boolean below = ((WildcardType) argument).getSuperBound() != null;
                name = below ? WildcardTypeName.supertypeOf(name) : WildcardTypeName.subtypeOf(name);
            }
            arguments.add(name);
        }
        return arguments.isEmpty() ? raw : ParameterizedTypeName.get(raw, arguments.toArray(TypeName[]::new));
    }

    private static TypeName bound(WildcardType type, boolean wildcards) {
        TypeMirror bound = type.getExtendsBound() != null ? type.getExtendsBound() : type.getSuperBound();
        return bound == null ? ClassName.OBJECT : named(bound, wildcards);
    }

    /** Only the raw bound: a variable may occur in its own bound. */
    private static TypeName ofBound(TypeVariable type) {
        TypeMirror bound = type.getUpperBound();
        Element element = bound.getKind() == TypeKind.DECLARED ? ((DeclaredType) bound).asElement() : null;
        return element instanceof TypeElement named ? of(named) : ClassName.OBJECT;
    }
}
