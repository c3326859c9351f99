package dev.troodon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The values that a text, a number or a flag may have, where its Java type is no enum: {@code enum}, with {@code x-ms-enum-values} where
 * a choice has a title. On a list they are the values of its items. A request with another value is not refused: it is the service that
 * knows whether the list is complete.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Choices {
    /**
     * The values.
     *
     * @return at least one, each only once
     */
    Choice[] value();

    /**
     * Where titles are written.
     *
     * @return {@code true} for {@code x-ms-editor-options}, which also fits a Java enum, whose own values then stay
     */
    boolean editorOptions() default false;
}
