package dev.troodon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How a designer shows a parameter, a property (on its field, getter or record component) or a type.
 *
 * <p>Without it, a label is the name in words and a description the Javadoc.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.TYPE})
public @interface Display {
    /**
     * The label.
     *
     * @return a title of at most 80 characters; empty takes the name in words
     */
    String value() default "";

    /**
     * A second label of a property or type, in {@code x-ms-summary} beside the first one's {@code title}.
     *
     * @return a title; empty writes one only where {@link Labels} of the connector asks for it
     */
    String summary() default "";

    /**
     * The longer text.
     *
     * @return a sentence; empty takes the Javadoc
     */
    String description() default "";

    /**
     * How prominently it is shown.
     *
     * @return the visibility
     */
    Visibility visibility() default Visibility.NORMAL;
}
