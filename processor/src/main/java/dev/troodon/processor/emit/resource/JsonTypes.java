package dev.troodon.processor.emit.resource;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Spells a Java type as a {@code JsonType}. The general form names its type argument, because javac cannot infer it where a
 * further call follows.
 */
final class JsonTypes {
    private static final ClassName LIST = ClassName.get(List.class);
    private static final ClassName SET = ClassName.get(Set.class);
    private static final ClassName MAP = ClassName.get(Map.class);
    private static final ClassName OPTIONAL = ClassName.get(Optional.class);
    private static final ClassName STRING = ClassName.get(String.class);

    private JsonTypes() {}

    static CodeBlock of(TypeName declared) {
        TypeName type = boxed(declared);
        if (type instanceof ParameterizedTypeName parameterized) {
            return parameterized(parameterized);
        }
        if (type instanceof WildcardTypeName wildcard) {
            return of(wildcard.upperBounds().get(0));
        }
        if (type instanceof TypeVariableName variable) {
            return of(
                    variable.bounds().isEmpty()
                            ? ClassName.OBJECT
                            : variable.bounds().get(0));
        }
        if (type instanceof ArrayTypeName array && innermost(array) instanceof ParameterizedTypeName element) {
            return general(array, CodeBlock.of("$T", rawArray(array)), element.typeArguments());
        }
        return CodeBlock.of("$T.of($T.class)", RuntimeTypes.JSON_TYPE, type);
    }

    /** The type that a value has in generated code: no annotations, no primitive. */
    static TypeName boxed(TypeName declared) {
        TypeName plain = declared.withoutAnnotations();
        return plain.isPrimitive() || plain.equals(TypeName.VOID) ? plain.box() : plain;
    }

    private static CodeBlock parameterized(ParameterizedTypeName type) {
        List<TypeName> arguments = type.typeArguments();
        boolean concrete = arguments.stream().noneMatch(WildcardTypeName.class::isInstance);
        ClassName raw = type.rawType();
        if (concrete && raw.equals(LIST)) {
            return CodeBlock.of("$T.list($L)", RuntimeTypes.JSON_TYPE, of(arguments.get(0)));
        }
        if (concrete && raw.equals(SET)) {
            return CodeBlock.of("$T.set($L)", RuntimeTypes.JSON_TYPE, of(arguments.get(0)));
        }
        if (concrete && raw.equals(MAP) && arguments.get(0).equals(STRING)) {
            return CodeBlock.of("$T.map($L)", RuntimeTypes.JSON_TYPE, of(arguments.get(1)));
        }
        if (concrete && raw.equals(OPTIONAL)) {
            return CodeBlock.of("$T.optional($L)", RuntimeTypes.JSON_TYPE, of(arguments.get(0)));
        }
        return general(type, CodeBlock.of("$T", raw), arguments);
    }

    private static CodeBlock general(TypeName type, CodeBlock raw, List<TypeName> arguments) {
        CodeBlock.Builder code = CodeBlock.builder().add("$T.<$T>generic($L.class", RuntimeTypes.JSON_TYPE, type, raw);
        arguments.forEach(argument -> code.add(",$W$L", of(argument)));
        return code.add(")").build();
    }

    private static TypeName innermost(ArrayTypeName array) {
        return array.componentType() instanceof ArrayTypeName inner ? innermost(inner) : array.componentType();
    }

    private static TypeName rawArray(ArrayTypeName array) {
        TypeName component = array.componentType();
        if (component instanceof ArrayTypeName inner) {
            return ArrayTypeName.of(rawArray(inner));
        }
        return ArrayTypeName.of(component instanceof ParameterizedTypeName type ? type.rawType() : component);
    }
}
