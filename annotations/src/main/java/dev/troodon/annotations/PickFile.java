package dev.troodon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets a person choose a file or folder by the connector's {@link FilePicker}. Newer designers walk through a tree, which is made of the picker's calls
 * unless a {@link DynamicTree} stands beside.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface PickFile {
    /**
     * Whether a folder is chosen.
     *
     * @return {@code false} for files
     */
    boolean folder() default false;

    /**
     * Which files are shown.
     *
     * @return endings or media types; empty for all
     */
    String[] filter() default {};
}
