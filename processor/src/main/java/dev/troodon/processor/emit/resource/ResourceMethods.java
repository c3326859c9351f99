package dev.troodon.processor.emit.resource;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.troodon.processor.emit.FollowUp;
import dev.troodon.processor.model.Common;
import dev.troodon.processor.model.Input;
import dev.troodon.processor.model.Operation;
import java.util.concurrent.CompletionStage;
import javax.lang.model.element.Modifier;

/** Writes the JAX-RS methods that serve operations. */
final class ResourceMethods {
    private final JavaFlavour flavour;
    private final GeneratedNames names;

    ResourceMethods(JavaFlavour flavour, GeneratedNames names) {
        this.flavour = flavour;
        this.names = names;
    }

    MethodSpec serving(Operation operation) {
        Common common = operation.common();
        String verb = common.method().name();
        Request request = (hasBody(operation) ? Request.withBody(flavour, verb) : Request.without(flavour, verb))
                .passingOn(common.inputs().stream()
                        .filter(Input.Context.class::isInstance)
                        .map(Input.Context.class::cast)
                        .toList());
        String text = common.text().description().isEmpty()
                ? common.text().title() + "."
                : common.text().description();
        ClassName response = flavour.rsCore("Response");
        boolean later = answersLater(operation);
        MethodSpec.Builder method = MethodSpec.methodBuilder(names.get(operation))
                .addJavadoc(Javadoc.of(text))
                .addAnnotation(flavour.rs(verb))
                .addAnnotation(AnnotationSpec.builder(flavour.rs("Path"))
                        .addMember("value", "$S", common.path())
                        .build())
                .addAnnotations(common.carried())
                .addModifiers(Modifier.PUBLIC)
                .returns(later ? ParameterizedTypeName.get(ClassName.get(CompletionStage.class), response) : response);
        request.declareIn(method);
        return method.addStatement(
                        "return $T.$L(endpoint.$L($S,$W$L))",
                        RuntimeTypes.JAX_RS,
                        later ? "respondLater" : "respond",
                        later ? "callLater" : "call",
                        common.operationId(),
                        request.expression())
                .build();
    }

    /** Jobs and subscriptions are answered as soon as they are kept, whatever the service method returns later. */
    private static boolean answersLater(Operation operation) {
        boolean answersWithResult =
                operation instanceof Operation.StandardAction || operation instanceof Operation.PollingTrigger;
        return operation.common().stage() && answersWithResult;
    }

    private static boolean hasBody(Operation operation) {
        return FollowUp.subscribed(operation)
                || operation.common().wireInputs().stream().anyMatch(input -> switch (input.place()) {
                    case FORM, BODY, BODY_PROPERTY, RAW_BODY -> true;
                    case PATH, QUERY, HEADER -> false;
                });
    }
}
