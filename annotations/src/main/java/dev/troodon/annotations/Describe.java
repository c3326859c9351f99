package dev.troodon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes a type that cannot be annotated, because it is somebody else's. Stands on a connector, or on the connector's package for
 * all of its connectors, and goes before whatever the type says of itself.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Repeatable(Describe.List.class)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface Describe {
    /**
     * The type.
     *
     * @return a bean, a record or an enum that an operation uses
     */
    Class<?> type();

    /**
     * Its label.
     *
     * @return a title; empty leaves it as it is
     */
    String title() default "";

    /**
     * What it is.
     *
     * @return a sentence; empty leaves it as it is
     */
    String description() default "";

    /**
     * Its properties, or an enum's constants.
     *
     * @return those that are to be described
     */
    Property[] properties() default {};

    /** A property of a type that cannot be annotated. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({})
    @interface Property {
        /**
         * The property.
         *
         * @return its name in Java or in JSON; for an enum the constant's
         */
        String name();

        /**
         * Its label.
         *
         * @return a title; empty leaves it as it is
         */
        String title() default "";

        /**
         * What it is.
         *
         * @return a sentence; empty leaves it as it is
         */
        String description() default "";

        /**
         * How prominently it is shown.
         *
         * @return the visibility; {@link Visibility#NORMAL} leaves it as it is
         */
        Visibility visibility() default Visibility.NORMAL;

        /**
         * Whether a request must carry it.
         *
         * @return true makes it required
         */
        boolean required() default false;
    }

    /** Several types. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.PACKAGE})
    @interface List {
        /**
         * The types.
         *
         * @return one annotation a type
         */
        Describe[] value();
    }
}
