package dev.troodon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How a designer shows the items of a list.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Items {
    /**
     * The label: {@code title}.
     *
     * @return a title of at most 80 characters; empty writes none
     */
    String value() default "";

    /**
     * A second label: {@code x-ms-summary}.
     *
     * @return a title; empty writes none
     */
    String summary() default "";

    /**
     * The longer text.
     *
     * @return a sentence; empty writes none
     */
    String description() default "";

    /**
     * How prominently an item is shown.
     *
     * @return the visibility
     */
    Visibility visibility() default Visibility.NORMAL;

    /**
     * What an item is if nothing is given.
     *
     * @return text that the item's type can be read from; empty writes none
     */
    String defaultValue() default "";
}
