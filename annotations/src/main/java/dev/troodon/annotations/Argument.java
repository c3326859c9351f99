package dev.troodon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a lookup passes to one parameter of the operation that it calls: a literal or another input's value. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Argument {
    /**
     * The parameter of the called operation.
     *
     * @return the name of a Java parameter of that method, or {@code parameter/property} inside its body
     */
    String name();

    /**
     * The input whose value is passed.
     *
     * @return a parameter of the method that holds the lookup, or {@code parameter/property} for a value inside its body; on
     *     a property also the name of another property beside it; empty for a literal
     */
    String from() default "";

    /**
     * The value that is passed as it stands.
     *
     * @return text that the parameter's type can be read from; ignored where {@link #from()} is given
     */
    String value() default "";

    /**
     * The value that is passed as it stands, where a text cannot say it: {@code null}, <code>["a", "b"]</code>.
     *
     * @return JSON text; empty where {@link #value()} or {@link #from()} says it
     */
    String json() default "";

    /**
     * The property of the node that was opened whose value is passed. In calls that browse a tree only.
     *
     * @return names of properties, separated by {@code /}; empty elsewhere
     */
    String item() default "";
}
