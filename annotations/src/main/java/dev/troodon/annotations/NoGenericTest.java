package dev.troodon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Keeps an operation out of tests that call every operation with whatever values they have. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface NoGenericTest {
    /**
     * Whether it is kept out.
     *
     * @return false to say that it is not
     */
    boolean value() default true;
}
