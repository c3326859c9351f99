package dev.troodon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Writes a key into the document for which there is no annotation yet: on a connector into the document's root, on an
 * operation into the operation, on a parameter or a property beside its type.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Repeatable(Extension.List.class)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.PARAMETER, ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Extension {
    /**
     * The key.
     *
     * @return a name that begins with {@code x-}
     */
    String name();

    /**
     * Its value.
     *
     * @return JSON text: {@code true}, {@code "text"} with its quotation marks, <code>{"a": 1}</code>
     */
    String json();

    /**
     * Where the key goes, if not to the element's own place in the document.
     *
     * @return the place
     */
    Place place() default Place.HERE;

    /** A place in the document. */
    enum Place {
        /** Where the document describes the annotated element. */
        HERE,
        /** The document's {@code info}; for a connector's type. */
        INFO,
        /** The path that an operation lies at; for a method. */
        PATH
    }

    /** Several of them on one element. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({
        ElementType.TYPE,
        ElementType.METHOD,
        ElementType.PARAMETER,
        ElementType.FIELD,
        ElementType.RECORD_COMPONENT
    })
    @interface List {
        /**
         * The keys.
         *
         * @return one annotation a key
         */
        Extension[] value();
    }
}
