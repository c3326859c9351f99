package dev.troodon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which value of a poll's answer the platform sends back in this parameter with the next poll: {@code x-ms-trigger-value}. For query
 * parameters of polling triggers.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER})
public @interface TriggerValue {
    /**
     * Where the answer keeps the items.
     *
     * @return names of properties, separated by {@code /}; empty where the answer is the array
     */
    String collection() default "";

    /**
     * Where an item keeps the value.
     *
     * @return names of properties, separated by {@code /}
     */
    String path();
}
