package dev.troodon.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The Javadoc of a type and its members. Written by the processor for {@link KeepDocs}; not meant to be written by hand. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface KeptDocs {
    /**
     * What is documented.
     *
     * @return one entry an element
     */
    Of[] value();

    /** The Javadoc of one element, in plain text. */
    @Retention(RetentionPolicy.CLASS)
    @Target({})
    @interface Of {
        /**
         * The element.
         *
         * @return nested types, joined by dots, then {@code #} and the member; empty for the type itself
         */
        String element();

        /**
         * The main text.
         *
         * @return plain text; empty if there is none
         */
        String text() default "";

        /**
         * What is returned.
         *
         * @return plain text; empty if there is none
         */
        String result() default "";

        /**
         * The parameters or components.
         *
         * @return {@code name=text}, sorted
         */
        String[] parameters() default {};
    }
}
