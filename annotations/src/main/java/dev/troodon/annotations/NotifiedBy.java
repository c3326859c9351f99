package dev.troodon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Pairs a polling trigger with a webhook trigger: workflows subscribe to the one and are told by it when to poll the other.
 * Parameters that both have must be alike.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface NotifiedBy {
    /**
     * The webhook trigger.
     *
     * @return the name of a method of this connector
     */
    String value();
}
