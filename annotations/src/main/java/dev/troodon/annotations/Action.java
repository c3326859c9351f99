package dev.troodon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a method an action: a step of a workflow.
 *
 * <p>Parameters named in the path template are taken from it. For GET and DELETE the rest is query; for POST, PUT and
 * PATCH the one object is the body and scalars beside it are query, or without an object the scalars together form the
 * body.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Action {
    /**
     * The HTTP method. Asynchronous webhook actions are always POST.
     *
     * @return the method
     */
    Method method() default Method.POST;

    /**
     * The title that a designer shows.
     *
     * @return a short sentence without a full stop, at most 80 characters; empty takes the method's name in words
     */
    String summary() default "";

    /**
     * What the operation does.
     *
     * @return one or more sentences; empty takes the method's Javadoc
     */
    String description() default "";

    /**
     * The name of the operation in the document and in stored workflows; it must not change once published.
     *
     * @return a PascalCase identifier; empty takes the method's name in PascalCase
     */
    String operationId() default "";

    /**
     * The path below the connector's.
     *
     * @return a template such as {@code /prices/{flavour}}; empty takes the method's name
     */
    String path() default "";

    /**
     * How prominently a designer shows the operation.
     *
     * @return the visibility
     */
    Visibility visibility() default Visibility.NORMAL;

    /**
     * How the action answers.
     *
     * @return the pattern
     */
    Pattern pattern() default Pattern.STANDARD;

    /**
     * How long a workflow waits between two looks at an {@link Pattern#ASYNC_POLLING} job.
     *
     * @return seconds, at least 1
     */
    int retryAfterSeconds() default 20;

    /**
     * How long an {@link Pattern#ASYNC_POLLING} job may take from being accepted to its end, or an
     * {@link Pattern#ASYNC_WEBHOOK} callback may wait; then the job is cancelled or the callback dropped.
     *
     * @return seconds; 0 leaves it to the runtime's setting
     */
    long timeoutSeconds() default 0;

    /**
     * What becomes of an {@link Pattern#ASYNC_POLLING} job that a crash interrupted.
     *
     * @return whether it runs again
     */
    Restart restart() default Restart.AGAIN;

    /**
     * What a workflow author can do to see the action at work.
     *
     * @return a sentence; empty leaves it out
     */
    String hint() default "";
}
