package dev.troodon.processor.read;

import dev.troodon.processor.source.FoundAnnotation;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ExecutableType;

/**
 * An annotated method of a service.
 *
 * @param service the type that it is called on
 * @param element the method
 * @param overridden the methods that it overrides, nearest first
 * @param type its signature as seen from the service, type variables resolved
 * @param pattern the annotation that makes it an operation
 */
record ServiceMethod(
        TypeElement service,
        ExecutableElement element,
        List<ExecutableElement> overridden,
        ExecutableType type,
        FoundAnnotation pattern) {

    String name() {
        return element.getSimpleName().toString();
    }

    /** As a sentence names it. */
    String shown() {
        return service.getSimpleName() + "." + name();
    }

    /** The method and those that it overrides, nearest first: where annotations and Javadoc may stand. */
    List<ExecutableElement> chain() {
        List<ExecutableElement> chain = new ArrayList<>();
        chain.add(element);
        chain.addAll(overridden);
        return chain;
    }

    /** A parameter and those that it overrides, nearest first. */
    List<VariableElement> parameter(int index) {
        List<VariableElement> parameters = new ArrayList<>();
        for (ExecutableElement each : chain()) {
            parameters.add(each.getParameters().get(index));
        }
        return parameters;
    }
}
