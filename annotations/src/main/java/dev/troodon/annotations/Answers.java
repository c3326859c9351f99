package dev.troodon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lists an answer besides the successful one: a failure that the service throws, such as 409, or another text for one that is
 * listed anyhow, such as 400. What is not listed may be answered all the same.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Repeatable(Answers.List.class)
@Target(ElementType.METHOD)
public @interface Answers {
    /** Stands for every status that is not listed. */
    int OTHERWISE = 0;

    /**
     * The status.
     *
     * @return the HTTP status, or {@link #OTHERWISE}
     */
    int status();

    /**
     * What the answer means.
     *
     * @return a sentence
     */
    String description();

    /**
     * The answer's label.
     *
     * @return a few words; empty for none
     */
    String summary() default "";

    /** Several of them on one method. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.METHOD)
    @interface List {
        /**
         * The answers.
         *
         * @return one annotation an answer
         */
        Answers[] value();
    }
}
