package dev.troodon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the operation whose answer shows what a trigger would hand out, for trying a workflow without waiting for it. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Simulate {
    /**
     * The operation that hands out samples.
     *
     * @return the name of a method of this connector
     */
    String operation();

    /**
     * What it is called with.
     *
     * @return one for each of its parameters that has no default
     */
    Argument[] arguments() default {};
}
