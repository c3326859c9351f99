package dev.troodon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Offers the answers of another operation as the choices of a parameter or property; on a list in a body, of each of its items.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface DynamicValues {
    /**
     * The operation that lists the choices.
     *
     * @return the name of a method of this connector; empty only beside {@link #builtIn()}
     */
    String operation() default "";

    /**
     * An operation of the platform's own that lists the choices instead.
     *
     * @return {@code AadGraph.GetUsers}; empty where {@link #operation()} is given
     */
    String builtIn() default "";

    /**
     * Where an item keeps what is sent.
     *
     * @return names of properties, separated by {@code /}; empty where items are plain values
     */
    String value() default "";

    /**
     * Where an item keeps what is shown.
     *
     * @return names of properties, separated by {@code /}; empty shows the value
     */
    String title() default "";

    /**
     * Where the answer keeps the items.
     *
     * @return names of properties, separated by {@code /}; empty where the answer is the array
     */
    String collection() default "";

    /**
     * What the operation is called with.
     *
     * @return one for each of its parameters that has no default
     */
    Argument[] arguments() default {};
}
