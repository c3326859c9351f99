package dev.troodon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Takes the schema of a value from the answer of another operation. On a method it describes the method's result, on a
 * getter the property.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.TYPE})
public @interface DynamicSchema {
    /**
     * The operation that tells the schema.
     *
     * @return the name of a method of this connector
     */
    String operation();

    /**
     * Where its answer keeps the schema.
     *
     * @return names of properties, separated by {@code /}; empty where the answer is the schema
     */
    String value() default "";

    /**
     * Whether it is the schema of a list's items rather than of the list.
     *
     * @return {@code false} unless it stands on a list
     */
    boolean items() default false;

    /**
     * What the operation is called with.
     *
     * @return one for each of its parameters that has no default
     */
    Argument[] arguments() default {};
}
