package dev.troodon.processor.emit.resource;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.troodon.processor.emit.FollowUp;
import dev.troodon.processor.model.Operation;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the JAX-RS methods that the patterns of a connector call for, and only those. */
final class FollowUpMethods {
    private final JavaFlavour flavour;
    private final GeneratedNames names;

    FollowUpMethods(JavaFlavour flavour, GeneratedNames names) {
        this.flavour = flavour;
        this.names = names;
    }

    List<MethodSpec> of(GeneratedClass generated) {
        List<MethodSpec> methods = new ArrayList<>();
        for (Operation operation : generated.operations()) {
            if (FollowUp.subscribed(operation)) {
                methods.add(unsubscribing(operation, generated));
            }
        }
        if (generated.operations().stream().anyMatch(FollowUp::polled)) {
            methods.add(aboutJob("GET", "jobStatus", "Tells whether a job has ended, and with what."));
            methods.add(aboutJob("DELETE", "cancelJob", "Asks a job to stop."));
        }
        if (generated.operations().stream().anyMatch(FollowUp::subscribed)) {
            methods.add(write(
                    "POST",
                    FollowUp.UNSUBSCRIBE_PATH,
                    names.fresh("unsubscribe"),
                    CodeBlock.of("Unsubscribes by callback URL."),
                    CodeBlock.of("unsubscribeByCallback("),
                    Request.withBody(flavour, "POST")));
        }
        methods.add(aboutDocument("GET", "document", "The connector's document."));
        methods.add(aboutDocument("OPTIONS", "documentOptions", "Lets a designer in a browser read the document."));
        return methods;
    }

    private MethodSpec unsubscribing(Operation operation, GeneratedClass generated) {
        String path = operation.common().path();
        String variable = FollowUp.subscriptionVariable(path);
        return write(
                "DELETE",
                FollowUp.subscriptionPath(path),
                names.stopping(operation),
                CodeBlock.of(
                        "Unsubscribes from {@link $T#$L}.",
                        generated.serviceOf(operation),
                        operation.common().javaName()),
                CodeBlock.of("unsubscribe($S, $L,$W", operation.common().operationId(), variable),
                Request.about(flavour, "DELETE", variable));
    }

    private MethodSpec aboutJob(String verb, String name, String text) {
        return write(
                verb,
                FollowUp.JOB_PATH,
                names.fresh(name),
                CodeBlock.of("$L", text),
                CodeBlock.of("$L($L,$W", name, FollowUp.JOB_VARIABLE),
                Request.about(flavour, verb, FollowUp.JOB_VARIABLE));
    }

    private MethodSpec aboutDocument(String verb, String name, String text) {
        return write(
                verb,
                FollowUp.DOCUMENT_PATH,
                names.fresh(name),
                CodeBlock.of("$L", text),
                CodeBlock.of("$L(", name),
                Request.without(flavour, verb));
    }

    private MethodSpec write(
            String verb, String path, String name, CodeBlock text, CodeBlock beginningOfCall, Request request) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addJavadoc(text)
                .addAnnotation(flavour.rs(verb))
                .addAnnotation(AnnotationSpec.builder(flavour.rs("Path"))
                        .addMember("value", "$S", path)
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .returns(flavour.rsCore("Response"));
        request.declareIn(method);
        return method.addStatement(
                        "return $T.respond(endpoint.$L$L))", RuntimeTypes.JAX_RS, beginningOfCall, request.expression())
                .build();
    }
}
