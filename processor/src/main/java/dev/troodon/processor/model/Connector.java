package dev.troodon.processor.model;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One connector, as it was read.
 *
 * @param type the annotated type
 * @param name what generated classes are called before {@code Resource} and {@code Connector}
 * @param title the document's title
 * @param description the document's description; empty if there is none
 * @param version the contract's version
 * @param path the root path, with a leading and without a trailing slash; {@code /} for the root
 * @param host the document's host; empty where it is filled in when served
 * @param naming how property names are spelled: a name of {@code dev.troodon.annotations.PropertyNaming}
 * @param dates how dates are written: a name of {@code dev.troodon.annotations.DateStyle}
 * @param rejectsUnknownProperties whether unknown properties are refused
 * @param contact whom to ask; each entry {@code name}, {@code url}, {@code email} only where given
 * @param security who may call
 * @param services the types whose methods are called: the annotated type first
 * @param operations in declaration order, service by service
 * @param beans every bean and enum that a shape names, by {@link Shape.Named#key()}
 * @param carried annotations that the host acts upon, carried to the generated resource class
 * @param listing what it says of itself besides
 * @param showing how it is shown as a whole
 * @param site where findings about the connector are shown
 */
public record Connector(
        ClassName type,
        String name,
        String title,
        String description,
        String version,
        String path,
        Optional<String> host,
        String naming,
        String dates,
        boolean rejectsUnknownProperties,
        Map<String, String> contact,
        Security security,
        List<Service> services,
        List<Operation> operations,
        Map<String, Definition> beans,
        List<AnnotationSpec> carried,
        Listing listing,
        Showing showing,
        Site site) {

    /**
     * A type whose methods are called.
     *
     * @param type the type
     * @param variable what a variable of it is called in generated code, unique among the services
     * @param listens whether it is a {@code SubscriptionListener}
     * @param constructible whether generated code has to be given an instance; false for a JAX-RS resource of the user's own
     *     that is only documented
     */
    public record Service(ClassName type, String variable, boolean listens, boolean constructible) {}

    /** Copies the collections. */
    public Connector {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("the reader must have normalised the path: " + path);
        }
        Objects.requireNonNull(site, "site");
        contact = Collections.unmodifiableMap(new LinkedHashMap<>(contact));
        services = List.copyOf(services);
        operations = List.copyOf(operations);
        beans = Collections.unmodifiableMap(new TreeMap<>(beans));
        carried = List.copyOf(carried);
    }
}
