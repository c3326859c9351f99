package dev.troodon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets a person choose a value by walking through a tree: {@code x-ms-dynamic-tree}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface DynamicTree {
    /**
     * The call that lists the top of the tree.
     *
     * @return a call
     */
    TreeCall open();

    /**
     * The call that lists what is inside a node.
     *
     * @return a call
     */
    TreeCall browse();

    /**
     * Whether a node with others inside it can be chosen.
     *
     * @return {@code true} for folders
     */
    boolean canSelectParentNodes() default false;

    /**
     * Whether a node without others inside it can be chosen.
     *
     * @return {@code true} for files
     */
    boolean canSelectLeafNodes() default true;
}
