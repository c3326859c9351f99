package dev.troodon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a standard action the one that the platform calls to find out whether a new connection works. It should be quick, change
 * nothing, and fail for wrong credentials. One method of a connector has it at the most.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface TestConnection {
    /**
     * What it is called with.
     *
     * @return literals, one for each parameter that a request cannot leave out
     */
    Argument[] arguments() default {};
}
