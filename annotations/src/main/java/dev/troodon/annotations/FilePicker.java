package dev.troodon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How files of this connector are found, for all of its {@link PickFile}s: {@code file-picker} among the root's capabilities.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE})
public @interface FilePicker {
    /**
     * The call that lists the top folder.
     *
     * @return a call, of which only operation and arguments count
     */
    TreeCall open();

    /**
     * The call that lists what is in a folder.
     *
     * @return a call, of which only operation and arguments count
     */
    TreeCall browse();

    /**
     * Where the answer keeps the files.
     *
     * @return names of properties, separated by {@code /}; empty where the answer is the array
     */
    String collection() default "";

    /**
     * Where a file keeps what is sent.
     *
     * @return names of properties, separated by {@code /}
     */
    String value() default "";

    /**
     * Where a file keeps its name.
     *
     * @return names of properties, separated by {@code /}
     */
    String title();

    /**
     * Where a file says whether it is a folder.
     *
     * @return names of properties, separated by {@code /}; empty if it does not
     */
    String folder() default "";

    /**
     * Where a file keeps its media type.
     *
     * @return names of properties, separated by {@code /}; empty if it does not
     */
    String media() default "";
}
