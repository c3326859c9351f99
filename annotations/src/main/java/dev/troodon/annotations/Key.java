package dev.troodon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A filter parameter of a {@link WebhookTrigger} that an event must equal. The runtime keeps an index on it, so that an
 * event is not offered to subscribers that it cannot concern.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Key {
    /**
     * Where the event keeps the value.
     *
     * @return a property of the event's type; empty takes the parameter's name
     */
    String value() default "";
}
