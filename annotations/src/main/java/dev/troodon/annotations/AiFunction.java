package dev.troodon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says whether AI assistants may call an operation, and whether they ask first. On a connector's type it says so of the whole
 * connector.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface AiFunction {
    /**
     * Whether assistants may call it.
     *
     * @return false to keep assistants away
     */
    boolean enabled() default true;

    /**
     * Whether an assistant asks its user before it calls this operation. Has no meaning on a type.
     *
     * @return the confirmation
     */
    Confirmation confirmation() default Confirmation.UNSAID;

    /**
     * What an assistant passes when it calls this operation.
     *
     * @return literals for some of its parameters; they need a {@link #confirmation()}
     */
    Argument[] arguments() default {};

    /**
     * What else an assistant may call together with it.
     *
     * @return further operations
     */
    AiCall[] calls() default {};
}
