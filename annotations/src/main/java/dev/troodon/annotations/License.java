package dev.troodon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Under which licence the service is offered: the {@code license} of the document's {@code info}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface License {
    /**
     * The licence's name.
     *
     * @return a name; empty means no licence
     */
    String name() default "";

    /**
     * Its text.
     *
     * @return an absolute URL; empty leaves it out
     */
    String url() default "";
}
