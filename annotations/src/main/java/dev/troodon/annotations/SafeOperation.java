package dev.troodon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says that an operation changes nothing, although its HTTP method may: a search by POST, say. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface SafeOperation {
    /**
     * Whether it changes nothing.
     *
     * @return false for a GET that does change something
     */
    boolean value() default true;
}
