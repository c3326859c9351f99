package dev.troodon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lists a header of what is posted to the callbacks of a webhook trigger. Its value is given with the event, by
 * {@code EventOptions}. It cannot be {@code Authorization}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Repeatable(NotificationHeader.List.class)
@Target(ElementType.METHOD)
public @interface NotificationHeader {
    /**
     * The name.
     *
     * @return a name such as {@code X-Total}
     */
    String name();

    /**
     * What it says.
     *
     * @return a sentence; empty for none
     */
    String description() default "";

    /**
     * Its label.
     *
     * @return a few words; empty for none
     */
    String summary() default "";

    /**
     * The type of its value.
     *
     * @return {@code String}, {@code Integer}, {@code Long}, {@code Double}, {@code Boolean}, {@code Instant} and the like
     */
    Class<?> type() default String.class;

    /**
     * How prominently a designer shows it.
     *
     * @return the visibility
     */
    Visibility visibility() default Visibility.NORMAL;

    /** Several of them on one method. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.METHOD)
    @interface List {
        /**
         * The headers.
         *
         * @return one annotation a header
         */
        NotificationHeader[] value();
    }
}
