package dev.troodon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What takes the place of a deprecated operation: another one of this connector, or one of another connector. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Replacement {
    /**
     * An operation of this connector.
     *
     * @return the name of its method; empty if it belongs to another connector
     */
    String operation() default "";

    /**
     * The name by which the platform knows the connector that the operation belongs to.
     *
     * @return a name such as {@code shared_bakery}; empty leaves it out
     */
    String api() default "";

    /**
     * An operation of another connector.
     *
     * @return its operationId; empty if it belongs to this connector
     */
    String operationId() default "";
}
