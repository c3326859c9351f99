package dev.troodon.processor.read;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.ReadRule;
import dev.troodon.processor.shape.Shapes;
import dev.troodon.processor.source.Compilation;
import dev.troodon.processor.source.FoundAnnotation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds the types whose methods are a connector's operations: the annotated type, then those that it names, each once. */
final class NamedServices {
    private final Compilation compilation;
    private final Findings findings;

    NamedServices(Compilation compilation, Findings findings) {
        this.compilation = compilation;
        this.findings = findings;
    }

    List<TypeElement> of(TypeElement connector, FoundAnnotation annotation, Shapes shapes) {
        Map<String, TypeElement> services = new LinkedHashMap<>();
        services.put(connector.getQualifiedName().toString(), connector);
        for (AnnotationValue value : annotation.values("services")) {
            boolean type = value.getValue() instanceof TypeMirror;
            if (type && value.getValue() instanceof DeclaredType named && named.getKind() == TypeKind.DECLARED) {
                TypeElement service = (TypeElement) named.asElement();
                services.putIfAbsent(service.getQualifiedName().toString(), service);
            } else if (!type || ((TypeMirror) value.getValue()).getKind() == TypeKind.ERROR) {
                // The compiler puts a text or an error type where a class does not exist yet.
                shapes.note(
                        type ? value.getValue().toString() : "a class in services",
                        connector.getSimpleName().toString());
            } else {
                findings.add(
                        ReadRule.SERVICE_TYPE,
                        compilation.sources().contains(connector)
                                ? annotation.site().on(value)
                                : annotation.site(),
                        connector.getSimpleName(),
                        value.getValue(),
                        "neither a class nor an interface");
            }
        }
        return List.copyOf(services.values());
    }
}
