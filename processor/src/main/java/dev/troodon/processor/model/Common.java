package dev.troodon.processor.model;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What operations of all patterns have.
 *
 * @param service the type that declares or inherits the method
 * @param serviceVariable the {@link Connector.Service#variable()} to call it on
 * @param javaName the method's name
 * @param operationId the name in the document
 * @param operationIdWritten whether the user wrote it
 * @param method the HTTP method
 * @param path the path template below the connector's, with a leading slash
 * @param text summary, description, visibility
 * @param deprecated whether the method is
 * @param inputs all parameters of the method, in order
 * @param stage whether the method returns a {@code CompletionStage}
 * @param existing whether the method is a JAX-RS resource method of the user's own: documented, not generated
 * @param carried annotations that the host acts upon, carried to the generated method
 * @param exchange what its requests and answers are besides
 * @param security who may call it; empty where the connector decides
 * @param traits what it says of itself besides
 * @param site where findings are shown
 */
public record Common(
        ClassName service,
        String serviceVariable,
        String javaName,
        String operationId,
        boolean operationIdWritten,
        HttpMethod method,
        String path,
        Text text,
        boolean deprecated,
        List<Input> inputs,
        boolean stage,
        boolean existing,
        List<AnnotationSpec> carried,
        Exchange exchange,
        Optional<List<Security.Requirement>> security,
        Traits traits,
        Site site) {

    /** Copies the lists. */
    public Common {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("the reader must have normalised the path: " + path);
        }
        Objects.requireNonNull(site, "site");
        inputs = List.copyOf(inputs);
        carried = List.copyOf(carried);
        security = security.map(List::copyOf);
    }

    /**
     * The inputs that a request carries.
     *
     * @return those that are neither handles nor passed through, in order
     */
    public List<Input.Wire> wireInputs() {
        return inputs.stream()
                .filter(Input.Wire.class::isInstance)
                .map(Input.Wire.class::cast)
                .toList();
    }
}
