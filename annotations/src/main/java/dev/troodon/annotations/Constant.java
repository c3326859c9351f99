package dev.troodon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A value that is sent with each request and that no person sees: {@code required}, {@code internal}, and {@code default} in one word. The service gets
 * what the request says; an old workflow goes on sending the constant that it was saved with.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Constant {
    /**
     * The value.
     *
     * @return text that the type can be read from
     */
    String value();
}
