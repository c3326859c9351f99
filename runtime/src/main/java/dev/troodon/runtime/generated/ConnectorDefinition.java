package dev.troodon.runtime.generated;

import java.util.ArrayList;
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
 * @param security the declared schemes; empty for anonymous
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
        List<SecurityScheme> security,
        List<Class<?>> subtypes) {

    /** A way to say who calls. */
    public sealed interface SecurityScheme {
        /**
         * A key in a header.
         *
         * @param name the header
         */
        record ApiKeyHeader(String name) implements SecurityScheme {}

        /**
         * A key in the query.
         *
         * @param name the parameter
         */
        record ApiKeyQuery(String name) implements SecurityScheme {}

        /** A user name and a password. */
        record Basic() implements SecurityScheme {}
    }

    /** Refuses null, copies the list. */
    public ConnectorDefinition {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(anchor, "anchor");
        security = List.copyOf(security);
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
                List.of(),
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
    public ConnectorDefinition securedBy(SecurityScheme scheme) {
        List<SecurityScheme> more = new ArrayList<>(security);
        more.add(scheme);
        return new ConnectorDefinition(
                id, version, path, document, anchor, naming, dates, rejectsUnknownProperties, more, subtypes);
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
