package dev.troodon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One of the values that a person may choose.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Choice {
    /**
     * What is sent.
     *
     * @return text that the value's type can be read from
     */
    String value();

    /**
     * What is shown.
     *
     * @return a short title; empty shows the value
     */
    String title() default "";
}
