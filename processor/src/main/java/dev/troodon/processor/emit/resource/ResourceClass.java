package dev.troodon.processor.emit.resource;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Operation;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code <Name>Resource}. */
final class ResourceClass {
    private final GeneratedClass generated;
    private final GeneratedNames names;

    ResourceClass(GeneratedClass generated) {
        this.generated = generated;
        this.names = GeneratedNames.of(generated.operations(), List.of());
    }

    TypeSpec write() {
        JavaFlavour flavour = generated.flavour();
        Connector connector = generated.connector();
        TypeSpec.Builder type = TypeSpec.classBuilder(generated.resourceName())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Serves the operations of {@link $T}. Register it with JAX-RS.", connector.type());
        generated.markGenerated(type);
        generated.markInjectable(type);
        type.addAnnotation(AnnotationSpec.builder(flavour.rs("Path"))
                        .addMember("value", "$S", connector.path())
                        .build())
                .addAnnotations(connector.carried())
                .addField(RuntimeTypes.ENDPOINT, "endpoint", Modifier.PRIVATE, Modifier.FINAL)
                .addFields(Request.fields(flavour))
                .addMethod(constructor());
        ResourceMethods methods = new ResourceMethods(flavour, names);
        for (Operation operation : generated.operations()) {
            type.addMethod(methods.serving(operation));
        }
        new FollowUpMethods(flavour, names).of(generated).forEach(type::addMethod);
        for (Operation operation : generated.operations()) {
            type.addMethod(new OperationMethod(operation, generated.serviceOf(operation), connector.beans())
                    .named(names.get(operation)));
        }
        return type.build();
    }

    private MethodSpec constructor() {
        NameAllocator parameters = new NameAllocator();
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC);
        generated.flavour().injected("Inject").ifPresent(constructor::addAnnotation);
        for (Connector.Service service : generated.services()) {
            constructor.addParameter(service.type(), parameters.newName(service.variable(), service.variable()));
        }
        String runtime = Untagged.newName(parameters, "runtime");
        CodeBlock operations = generated.operations().stream()
                .map(operation -> CodeBlock.of(
                        "$L($L)",
                        names.get(operation),
                        parameters.get(operation.common().serviceVariable())))
                .collect(CodeBlock.joining(",$W"));
        CodeBlock listeners = generated.services().stream()
                .filter(Connector.Service::listens)
                .map(service -> CodeBlock.of("$L", parameters.get(service.variable())))
                .collect(CodeBlock.joining(",$W"));
        return constructor
                .addParameter(RuntimeTypes.CONNECTOR_RUNTIME, runtime)
                .addStatement("$T.require($L)", RuntimeTypes.GENERATED_API, RuntimeTypes.LEVEL)
                .addStatement(
                        "this.endpoint = $T.open(\n$L,\n$T.definition(),\n$T.of($L),\n$T.of($L))",
                        RuntimeTypes.ENDPOINT,
                        runtime,
                        generated.connectorName(),
                        List.class,
                        operations,
                        List.class,
                        listeners)
                .build();
    }
}
