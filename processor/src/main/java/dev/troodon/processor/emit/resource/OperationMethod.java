package dev.troodon.processor.emit.resource;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.troodon.processor.model.Common;
import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Input;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Paging;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the private method that says what the runtime needs to know of one operation. */
final class OperationMethod {
    private static final int LONGEST_ARGUMENTS = 60;

    private final Operation operation;
    private final Common common;
    private final ClassName serviceType;
    private final Map<String, Definition> beans;
    private final Map<Input.Wire, String> variables = new LinkedHashMap<>();
    private final String service;
    private final String call;
    private final String event;

    OperationMethod(Operation operation, ClassName serviceType, Map<String, Definition> beans) {
        this.operation = operation;
        this.common = operation.common();
        this.serviceType = serviceType;
        this.beans = beans;
        NameAllocator names = new NameAllocator();
        for (Input.Wire input : common.wireInputs()) {
            variables.put(input, Untagged.newName(names, input.javaName()));
        }
        this.service = Untagged.newName(names, common.serviceVariable());
        this.call = Untagged.newName(names, "call");
        this.event = Untagged.newName(names, "event");
    }

    MethodSpec named(String name) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(RuntimeTypes.OPERATION)
                .addParameter(serviceType, service);
        suppressions().ifPresent(method::addAnnotation);
        variables.forEach((input, variable) -> method.addStatement(new ParameterCode(input).declaration(variable)));
        CodeBlock.Builder chain = CodeBlock.builder()
                .add("return $T.of($S, $S)", RuntimeTypes.OPERATION, common.operationId(), common.path());
        if (!variables.isEmpty()) {
            chain.add("\n.taking($L)", String.join(", ", variables.values()));
        }
        return method.addStatement(chain.add(ExchangeCode.of(operation, Paging.of(operation, beans)))
                        .add(new PatternCode(operation, this).ending())
                        .build())
                .build();
    }

    String call() {
        return call;
    }

    String event() {
        return event;
    }

    /** The variable that holds an input's declaration. */
    String variable(Input.Wire input) {
        return Objects.requireNonNull(variables.get(input), input.javaName());
    }

    /** {@code bakery.price(call.value(flavour))}; the arguments stand below each other where they are many. */
    CodeBlock invocation() {
        List<CodeBlock> arguments = common.inputs().stream().map(this::argument).toList();
        CodeBlock inLine = CodeBlock.join(arguments, ", ");
        return inLine.toString().length() <= LONGEST_ARGUMENTS
                ? CodeBlock.of("$L.$L($L)", service, common.javaName(), inLine)
                : CodeBlock.of("$L.$L($>$>\n$L)$<$<", service, common.javaName(), CodeBlock.join(arguments, ",\n"));
    }

    private CodeBlock argument(Input input) {
        if (input instanceof Input.Wire wire) {
            return new ParameterCode(wire).value(call, variable(wire));
        }
        if (input instanceof Input.Handle handle) {
            return switch (handle.kind()) {
                case JOB -> CodeBlock.of("$L.job()", call);
                case CALLBACK -> CodeBlock.of("$L.callback()", call);
                case CURSOR -> CodeBlock.of("$L.cursor()", call);
                case CALLER -> CodeBlock.of("$L.caller()", call);
                case CONTINUATION -> CodeBlock.of("$L.continuation()", call);
                case HEADERS -> CodeBlock.of("$L.responseHeaders()", call);
            };
        }
        if (input instanceof Input.Context context) {
            return CodeBlock.of("$L.context($T.class)", call, Request.raw(context.type()));
        }
        return CodeBlock.of("$L", event);
    }

    private Optional<AnnotationSpec> suppressions() {
        boolean unchecked = common.inputs().stream()
                .anyMatch(input ->
                        input instanceof Input.Context context && context.type() instanceof ParameterizedTypeName);
        return unchecked
                ? Optional.of(AnnotationSpec.builder(SuppressWarnings.class)
                        .addMember("value", "$S", "unchecked")
                        .build())
                : Optional.empty();
    }
}
