package dev.troodon.processor.emit.resource;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Operation;
import java.util.List;

/**
 * What both classes of a connector are written from.
 *
 * @param connector the model
 * @param flavour what the class path asks for
 */
record GeneratedClass(Connector connector, JavaFlavour flavour) {
    private static final String GENERATOR = "dev.troodon.processor.ConnectorProcessor";

    ClassName resourceName() {
        return ClassName.get(connector.type().packageName(), connector.name() + "Resource");
    }

    ClassName connectorName() {
        return ClassName.get(connector.type().packageName(), connector.name() + "Connector");
    }

    /** The operations that are served by generated code. */
    List<Operation> operations() {
        return connector.operations().stream()
                .filter(operation -> !operation.common().existing())
                .toList();
    }

    /** The services that generated code calls. */
    List<Connector.Service> services() {
        return connector.services().stream()
                .filter(Connector.Service::constructible)
                .toList();
    }

    /** The type of the service that an operation is called on. */
    ClassName serviceOf(Operation operation) {
        String variable = operation.common().serviceVariable();
        return services().stream()
                .filter(service -> service.variable().equals(variable))
                .map(Connector.Service::type)
                .findFirst()
                .orElseGet(() -> operation.common().service());
    }

    /** Whatever of the user's is deprecated or not exported, it is for the user to say, and no matter of generated code. */
    void markGenerated(TypeSpec.Builder type) {
        type.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", "{$S, $S, $S}", "deprecation", "exports", "removal")
                .build());
        if (flavour.generated()) {
            type.addAnnotation(AnnotationSpec.builder(ClassName.get("javax.annotation.processing", "Generated"))
                    .addMember("value", "$S", GENERATOR)
                    .build());
        }
    }

    void markInjectable(TypeSpec.Builder type) {
        flavour.injected("Singleton").ifPresent(type::addAnnotation);
    }
}
