package dev.troodon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A sample that people read: {@code example} beside a property or type, {@code x-example} beside a parameter outside the body.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.TYPE})
public @interface Example {
    /**
     * The sample.
     *
     * @return text that the value's type can be read from; objects, and lists if you like, as JSON
     */
    String value();
}
