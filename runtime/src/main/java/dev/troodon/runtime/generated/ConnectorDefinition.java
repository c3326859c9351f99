package dev.troodon.runtime.generated;

import java.util.List;
import java.util.Objects;

/**
 * What the runtime needs to know of a connector besides its operations. Immutable.
 *
 * @param id the qualified name of the annotated type; stored with jobs and subscriptions
 * @param version the contract's version
 * @param path the root path of the generated resource, such as {@code /bakery}
 * @param document the class path resource of the document
 * @param anchor the generated class whose class loader finds the document
 * @param naming how property names are spelled: a name of {@code dev.troodon.annotations.PropertyNaming}
 * @param dates how dates are written: a name of {@code dev.troodon.annotations.DateStyle}
 * @param rejectsUnknownProperties whether a property that no Java property takes is refused
 * @param security who may call
 * @param subtypes the types that sealed types permit, of which Jackson has to be told
 */
public record ConnectorDefinition(
        String id,
        String version,
        String path,
        String document,
        Class<?> anchor,
        String naming,
        String dates,
        boolean rejectsUnknownProperties,
        Security security,
        List<Class<?>> subtypes) {

    /** Refuses null, copies the list. */
    public ConnectorDefinition {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(anchor, "anchor");
        Objects.requireNonNull(security, "security");
        subtypes = List.copyOf(subtypes);
    }

    /**
     * A connector with the default settings.
     *
     * @param id the qualified name of the annotated type
     * @param version the contract's version
     * @param path the root path of the generated resource
     * @param anchor the generated class whose class loader finds the document
     * @return the definition
     */
    public static ConnectorDefinition of(String id, String version, String path, Class<?> anchor) {
        return new ConnectorDefinition(
                id,
                version,
                path,
                "META-INF/troodon/" + id + "/apiDefinition.swagger.json",
                anchor,
                "AS_DECLARED",
                "ISO_8601",
                false,
                Security.NONE,
                List.of());
    }

    /**
     * The same, with names spelled otherwise.
     *
     * @param strategy a name of {@code dev.troodon.annotations.PropertyNaming}
     * @return the definition
     */
    public ConnectorDefinition naming(String strategy) {
        return new ConnectorDefinition(
                id, version, path, document, anchor, strategy, dates, rejectsUnknownProperties, security, subtypes);
    }

    /**
     * The same, with dates written otherwise.
     *
     * @param style a name of {@code dev.troodon.annotations.DateStyle}
     * @return the definition
     */
    public ConnectorDefinition dates(String style) {
        return new ConnectorDefinition(
                id, version, path, document, anchor, naming, style, rejectsUnknownProperties, security, subtypes);
    }

    /**
     * The same, but unknown properties are refused.
     *
     * @return the definition
     */
    public ConnectorDefinition rejectingUnknownProperties() {
        return new ConnectorDefinition(id, version, path, document, anchor, naming, dates, true, security, subtypes);
    }

    /**
     * The same, with one more way to say who calls.
     *
     * @param scheme the scheme
     * @return the definition
     */
    public ConnectorDefinition securedBy(Security.Scheme scheme) {
        return with(security.and(scheme));
    }

    /**
     * The same, with operations that accept certain callers unless they say otherwise.
     *
     * @param accepted alternatives, each of which is enough
     * @return the definition
     */
    public ConnectorDefinition guardedBy(Security.Requirement... accepted) {
        return with(security.accepting(List.of(accepted)));
    }

    /**
     * The same, with an operation that accepts certain callers.
     *
     * @param operationId the operation
     * @param accepted alternatives, each of which is enough
     * @return the definition
     */
    public ConnectorDefinition guardedBy(String operationId, Security.Requirement... accepted) {
        return with(security.accepting(operationId, List.of(accepted)));
    }

    /**
     * The same, with operations that accept everybody unless they say otherwise.
     *
     * @return the definition
     */
    public ConnectorDefinition open() {
        return with(security.accepting(List.of()));
    }

    /**
     * The same, with an operation that accepts everybody.
     *
     * @param operationId the operation
     * @return the definition
     */
    public ConnectorDefinition open(String operationId) {
        return with(security.accepting(operationId, List.of()));
    }

    private ConnectorDefinition with(Security changed) {
        return new ConnectorDefinition(
                id, version, path, document, anchor, naming, dates, rejectsUnknownProperties, changed, subtypes);
    }

    /**
     * The same, with types that a sealed type permits.
     *
     * @param types the types; their names in JSON are those of {@code @JsonTypeName}, or Jackson's
     * @return the definition
     */
    public ConnectorDefinition subtypes(Class<?>... types) {
        return new ConnectorDefinition(
                id, version, path, document, anchor, naming, dates, rejectsUnknownProperties, security, List.of(types));
    }
}
