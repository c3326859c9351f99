package dev.troodon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value of a parameter that a request leaves out; the designer shows it too. On a property it is shown in the document;
 * the Java type itself supplies it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Default {
    /**
     * The value, written as in a URL.
     *
     * @return text that the parameter's type can be read from; on a property, objects and lists also as JSON
     */
    String value();

    /**
     * Whether a designer translates it: {@code x-ms-localizeDefaultValue}.
     *
     * @return {@code false} for values that programs read
     */
    boolean localize() default false;
}
