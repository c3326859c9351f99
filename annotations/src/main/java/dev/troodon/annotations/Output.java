package dev.troodon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How a designer shows what an operation hands out: its answer or, for webhooks, what is posted to the callback.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD})
public @interface Output {
    /**
     * The label of the answer: {@code x-ms-summary}.
     *
     * @return a title; empty writes none
     */
    String summary() default "";

    /**
     * What the answer is.
     *
     * @return a sentence; empty takes the text of {@code @return}
     */
    String description() default "";

    /**
     * Label, text and visibility of the value in it, where they differ from those of its type.
     *
     * @return how to show it
     */
    Display schema() default @Display;
}
