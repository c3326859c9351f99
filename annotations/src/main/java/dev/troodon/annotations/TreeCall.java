package dev.troodon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A call that lists nodes of a tree.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface TreeCall {
    /**
     * The operation that lists them.
     *
     * @return the name of a method of this connector
     */
    String operation();

    /**
     * Where the answer keeps the nodes.
     *
     * @return names of properties, separated by {@code /}; empty where the answer is the array
     */
    String collection() default "";

    /**
     * Where a node keeps what is sent.
     *
     * @return names of properties, separated by {@code /}
     */
    String value() default "";

    /**
     * Where a node keeps what is shown.
     *
     * @return names of properties, separated by {@code /}; empty shows the value
     */
    String title() default "";

    /**
     * Where a node keeps its whole path, shown once it is chosen.
     *
     * @return names of properties, separated by {@code /}; empty where there is none
     */
    String fullTitle() default "";

    /**
     * Which nodes have others inside them.
     *
     * @return a flag of the node, {@code true} for all, or a condition such as {@code (kind eq 'folder')}; empty for none
     */
    String isParent() default "";

    /**
     * What the operation is called with.
     *
     * @return one for each of its parameters that has no default
     */
    Argument[] arguments() default {};
}
