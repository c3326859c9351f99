package dev.troodon.processor.emit.resource;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.troodon.processor.model.Carriage;
import dev.troodon.processor.model.Input;
import dev.troodon.processor.model.Shape;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** How one input is declared to the runtime, and how its value reaches the service method. */
final class ParameterCode {
    private static final Map<TypeName, TypeName> PRIMITIVE_OPTIONALS = Map.of(
            TypeName.get(OptionalInt.class), TypeName.INT.box(),
            TypeName.get(OptionalLong.class), TypeName.LONG.box(),
            TypeName.get(OptionalDouble.class), TypeName.DOUBLE.box());

    private static final ClassName SEPARATION = RuntimeTypes.PARAMETER.nestedClass("Separation");

    private final Input.Wire input;

    ParameterCode(Input.Wire input) {
        this.input = input;
    }

    /** {@code Parameter<String> flavour = Parameter.path(...)}, without the semicolon. */
    CodeBlock declaration(String variable) {
        CodeBlock.Builder code = CodeBlock.builder()
                .add(
                        "$T $L =$W$L",
                        ParameterizedTypeName.get(RuntimeTypes.PARAMETER, JsonTypes.boxed(decoded())),
                        variable,
                        factory());
        if (!input.requiredProperties().isEmpty()) {
            code.add(
                    "\n.requiring($L)",
                    input.requiredProperties().stream()
                            .map(path -> CodeBlock.of("$S", path))
                            .collect(CodeBlock.joining(",$W")));
        }
        Carriage.Separation separation = input.carriage().separation().orElse(Carriage.Separation.CSV);
        if (separation != Carriage.Separation.CSV) {
            code.add("\n.separated($T.$L)", SEPARATION, separation.name());
        }
        if (input.carriage().encodedTwice()) {
            code.add(".encodedTwice()");
        }
        if (input.defaultValue().isPresent()) {
            code.add(".orElse($S)", input.defaultValue().get());
        } else if (!input.required()) {
            code.add(".optional()");
        }
        return code.build();
    }

    /** The argument of the service method. */
    CodeBlock value(String call, String variable) {
        CodeBlock value = CodeBlock.of("$L.value($L)", call, variable);
        if (!input.optionalType()) {
            return value;
        }
        CodeBlock wrapped = CodeBlock.of("$T.ofNullable($L)", Optional.class, value);
        TypeName declared = input.type().withoutAnnotations();
        return PRIMITIVE_OPTIONALS.containsKey(declared)
                ? CodeBlock.of("$L.map($T::of).orElseGet($T::empty)", wrapped, declared, declared)
                : wrapped;
    }

    private CodeBlock factory() {
        CodeBlock type = JsonTypes.of(decoded());
        return switch (input.place()) {
            case PATH -> named("path", type);
            case QUERY -> named("query", type);
            case HEADER -> named("header", type);
            case FORM -> named(input.shape() instanceof Shape.Binary ? "file" : "form", type);
            case BODY_PROPERTY -> named("bodyProperty", type);
            case BODY -> CodeBlock.of("$T.body($L)", RuntimeTypes.PARAMETER, type);
            case RAW_BODY -> CodeBlock.of("$T.rawBody($L)", RuntimeTypes.PARAMETER, type);
        };
    }

    private CodeBlock named(String factory, CodeBlock type) {
        return CodeBlock.of("$T.$L($S, $L)", RuntimeTypes.PARAMETER, factory, input.name(), type);
    }

    private TypeName decoded() {
        TypeName declared = input.type().withoutAnnotations();
        if (!input.optionalType()) {
            return declared;
        }
        if (declared instanceof ParameterizedTypeName optional) {
            TypeName value = optional.typeArguments().get(0);
            return value instanceof WildcardTypeName wildcard
                    ? wildcard.upperBounds().get(0)
                    : value;
        }
        return PRIMITIVE_OPTIONALS.getOrDefault(declared, ClassName.OBJECT);
    }
}
