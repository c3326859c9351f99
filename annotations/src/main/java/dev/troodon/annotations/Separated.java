package dev.troodon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says how the values of a list are written in a path, a query, a header or a form. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.FIELD})
public @interface Separated {
    /**
     * What stands between two values.
     *
     * @return the separator
     */
    By value();

    /** What stands between two values of a list. */
    enum By {
        /** A comma; the default. */
        COMMAS,
        /** A space. */
        SPACES,
        /** A tabulator. */
        TABS,
        /** A vertical bar. */
        PIPES,
        /** Nothing: the parameter is repeated, in a query or a form. */
        REPETITION
    }
}
