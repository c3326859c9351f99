package dev.troodon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a method a trigger that a workflow polls. The method takes a {@code Cursor} and returns a {@code Poll}: the items
 * after the cursor. The runtime keeps the order, the page size, the cursor in the next poll's URL and the waiting times.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface PollingTrigger {
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
     * Whether a poll's items start one run each, or are handed out one by one.
     *
     * @return the delivery
     */
    Delivery delivery() default Delivery.BATCH;

    /**
     * Under which name a batch stands in its answer, where the array should not be the answer itself. The designer finds it
     * there too.
     *
     * @return the name of the only property of the answer, such as {@code value}; empty answers with the array
     */
    String collection() default "";

    /**
     * How long a workflow waits after a poll that brought nothing or the last of what there was. A longer recurrence set in
     * the workflow wins over this after an empty poll.
     *
     * @return seconds, at least 1
     */
    int retryAfterSeconds() default 60;

    /**
     * How many items one answer holds at the most.
     *
     * @return 1 to 100,000; above 100, workflows with limited concurrency refuse the split
     */
    int limit() default 100;

    /**
     * What the first poll delivers.
     *
     * @return the start
     */
    Start start() default Start.NOW;

    /**
     * How long an item is held back after its time, so that rows committed a little after their timestamp are not passed
     * over. Only for cursors over instants.
     *
     * @return seconds; 0 holds nothing back
     */
    int settleSeconds() default 0;

    /**
     * What a workflow author can do to see the trigger fire.
     *
     * @return a sentence; empty leaves it out
     */
    String hint() default "";
}
