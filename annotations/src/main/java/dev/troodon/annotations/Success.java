package dev.troodon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says how the successful answer of an operation looks where the usual is not meant: its status, its text, its form. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Success {
    /**
     * The status of a standard action. Of a result 200, 201 or 203; without a result also 204.
     *
     * @return the HTTP status; 0 for the usual: 200 with a result, 204 without
     */
    int status() default 0;

    /**
     * Whether the document lists the answer as {@code default} instead of under its status.
     *
     * @return true for {@code default}
     */
    boolean listedAsDefault() default false;

    /**
     * What the answer is.
     *
     * @return a sentence; empty takes {@code @return} of the Javadoc
     */
    String description() default "";

    /**
     * The answer's label.
     *
     * @return a few words; empty for none
     */
    String summary() default "";

    /**
     * Whether the document calls bytes a file, {@code type: file}, instead of {@code type: string, format: binary}.
     *
     * @return true for a file
     */
    boolean file() default false;
}
