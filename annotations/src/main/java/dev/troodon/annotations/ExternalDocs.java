package dev.troodon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Leads to a page that explains more: on a connector's type that of the whole connector, on a method that of the operation.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface ExternalDocs {
    /**
     * The page.
     *
     * @return an absolute URL
     */
    String url();

    /**
     * What is found there.
     *
     * @return a sentence; empty leaves it out
     */
    String description() default "";
}
