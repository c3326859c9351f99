package dev.troodon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Groups operations: on a method that operation, on a service's type all operations of the type. A tag with a description is
 * listed in the document's root too; {@link Connector#tags()} lists further ones.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Repeatable(Tag.List.class)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Tag {
    /**
     * The tag.
     *
     * @return a name
     */
    String value();

    /**
     * What its operations have in common. It needs to be said at one place only.
     *
     * @return a sentence; empty leaves it out
     */
    String description() default "";

    /** Several of them on one element. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.METHOD})
    @interface List {
        /**
         * The tags.
         *
         * @return one annotation a tag
         */
        Tag[] value();
    }
}
