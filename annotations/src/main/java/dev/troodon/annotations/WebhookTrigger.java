package dev.troodon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a method a trigger that is told of events. The method's last parameter is the event; those before it are the
 * subscriber's filter. It returns whether the event is one for that subscriber, or {@code void} if every event is.
 *
 * <p>Events are published through the generated {@code <Name>Connector}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface WebhookTrigger {
    /**
     * The title that a designer shows.
     *
     * @return a short sentence without a full stop, at most 80 characters; empty takes the method's name in words
     */
    String summary() default "";

    /**
     * What the operation does.
     *
     * @return one or more sentences; empty takes the method's Javadoc
     */
    String description() default "";

    /**
     * The name of the operation in the document and in stored workflows; it must not change once published.
     *
     * @return a PascalCase identifier; empty takes the method's name in PascalCase
     */
    String operationId() default "";

    /**
     * The path below the connector's.
     *
     * @return a template such as {@code /prices/{flavour}}; empty takes the method's name
     */
    String path() default "";

    /**
     * How prominently a designer shows the operation.
     *
     * @return the visibility
     */
    Visibility visibility() default Visibility.NORMAL;

    /**
     * What a workflow author can do to see the trigger fire.
     *
     * @return a sentence; empty leaves it out
     */
    String hint() default "";
}
