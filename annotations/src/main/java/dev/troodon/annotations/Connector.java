package dev.troodon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the type that a connector grows from. Its annotated methods, inherited ones included, and those of the
 * {@link #services()} it names are the connector's operations; nothing is discovered by scanning.
 *
 * <p>For {@code Bakery} the processor writes {@code BakeryResource}, to be registered with JAX-RS,
 * {@code BakeryConnector}, to publish events and answer waiting callbacks, and the document
 * {@code META-INF/troodon/<qualified name>/apiDefinition.swagger.json}. The type's Javadoc describes the connector
 * where {@link #description()} does not.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Connector {
    /**
     * The name of the connector that a designer shows.
     *
     * @return a title of at most 30 characters
     */
    String title();

    /**
     * The version of the contract, stored with every accepted job.
     *
     * @return a version of the team's own counting
     */
    String version() default "1.0.0";

    /**
     * What the connector is for.
     *
     * @return a text of 30 to 500 characters; empty takes the type's Javadoc
     */
    String description() default "";

    /**
     * The root path of the generated resource, below the path of the JAX-RS application; it becomes the document's base
     * path.
     *
     * @return a path such as {@code /bakery}; empty takes the type's {@code @Path}, else its simple name in lower camel
     *     case
     */
    String path() default "";

    /**
     * Further types whose annotated methods belong to this connector.
     *
     * @return service types, each handed to the generated resource's constructor in this order
     */
    Class<?>[] services() default {};

    /**
     * What generated classes are called: {@code <name>Resource} and {@code <name>Connector}.
     *
     * @return a Java identifier; empty takes the type's simple name
     */
    String name() default "";

    /**
     * How property names are spelled in JSON, on the wire and in the document alike. The host application's own JSON
     * settings play no part.
     *
     * @return the naming strategy
     */
    PropertyNaming naming() default PropertyNaming.AS_DECLARED;

    /**
     * How dates and times are written in JSON.
     *
     * @return the date style
     */
    DateStyle dates() default DateStyle.ISO_8601;

    /**
     * What happens to properties of a request body that no Java property takes.
     *
     * @return tolerated unless asked otherwise, so that callers and services can be deployed one after the other
     */
    UnknownProperties unknownProperties() default UnknownProperties.TOLERATE;

    /**
     * Whom to ask about the connector.
     *
     * @return the contact; all empty means none
     */
    Contact contact() default @Contact;

    /**
     * Where the service behind the connector presents itself.
     *
     * @return an absolute URL; empty leaves it out
     */
    String website() default "";

    /**
     * What the service does with personal data.
     *
     * @return an absolute URL; empty leaves it out
     */
    String privacyPolicy() default "";

    /**
     * Under what a catalogue lists the connector.
     *
     * @return one or two categories; none leaves them out
     */
    Category[] categories() default {};

    /**
     * How mature the connector is.
     *
     * @return the status
     */
    Status status() default Status.UNSAID;

    /**
     * What people search for when they look for such a connector.
     *
     * @return single words or short terms
     */
    String[] keywords() default {};

    /**
     * Under which terms the service is offered.
     *
     * @return usually an absolute URL; empty leaves it out
     */
    String termsOfService() default "";

    /**
     * Under which licence the service is offered.
     *
     * @return the licence; all empty means none
     */
    License license() default @License;

    /**
     * Which deployment of the connector the platform sees, beside the contract's {@link #version()}.
     *
     * @return numbers with dots between them, such as {@code 1.0.0}; empty leaves it out
     */
    String deploymentVersion() default "";

    /**
     * Pages about the connector. {@link ExternalDocs} on the type is the one that Swagger itself knows.
     *
     * @return links, each with a description
     */
    ExternalDocs[] docs() default {};

    /**
     * Tags that the document lists, in this order, before those that operations have.
     *
     * @return tags, mostly for their descriptions
     */
    Tag[] tags() default {};
}
