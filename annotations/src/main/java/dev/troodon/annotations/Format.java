package dev.troodon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a text or a number means, where its Java type does not tell: {@code email}, {@code html}, {@code password}, {@code date-no-tz} and so on.
 * On a list it is the format of the items; on a method that of its result.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Format {
    /**
     * The format.
     *
     * @return a format that the platform knows; others are written too, with a warning
     */
    String value();
}
