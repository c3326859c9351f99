package dev.troodon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Lists a header of the successful answer. The service sets it through a {@code ResponseHeaders}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Repeatable(ResponseHeader.List.class)
@Target(ElementType.METHOD)
public @interface ResponseHeader {
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
        ResponseHeader[] value();
    }
}
