package dev.troodon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How a designer shows the body of a request. It stands on the parameter that is the body or, where single parameters form the
 * body together, on the method.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.METHOD})
public @interface Body {
    /**
     * The name of the body, which references of other tools may begin with.
     *
     * @return a name; empty is {@code body}
     */
    String name() default "";

    /**
     * The label: {@code x-ms-summary}.
     *
     * @return a title; empty takes the parameter's
     */
    String summary() default "";

    /**
     * The longer text.
     *
     * @return a sentence; empty takes the parameter's
     */
    String description() default "";

    /**
     * How prominently it is shown.
     *
     * @return the visibility; never {@code INTERNAL} around a callback URL
     */
    Visibility visibility() default Visibility.NORMAL;

    /**
     * Label and text of the object itself, where they differ from those of its type.
     *
     * @return how to show it
     */
    Display schema() default @Display;
}
