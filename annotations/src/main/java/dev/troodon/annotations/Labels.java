package dev.troodon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Where labels of properties are written, for a whole connector.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE})
public @interface Labels {
    /**
     * The key.
     *
     * @return {@code TITLE} unless said otherwise
     */
    LabelKey value();
}
