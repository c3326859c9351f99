package dev.troodon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what a request's body and a result are where they are not JSON, or JSON by another name. A result of text or bytes goes
 * out as it is, under the type that {@code Accept} asks for, else under the first one. A body of text or bytes comes in as it is;
 * one of another type is refused with 415. JAX-RS' {@code @Consumes} and {@code @Produces} on the method mean the same.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface MediaTypes {
    /**
     * What the body of a request may be.
     *
     * @return media types such as {@code application/pdf}; empty for JSON, or what the parameters call for
     */
    String[] consumes() default {};

    /**
     * What the result may be.
     *
     * @return media types such as {@code text/plain}; empty for JSON, or bytes
     */
    String[] produces() default {};
}
