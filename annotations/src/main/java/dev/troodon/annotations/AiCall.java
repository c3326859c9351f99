package dev.troodon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An operation that an AI assistant may call together with another. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface AiCall {
    /**
     * The operation.
     *
     * @return the name of a method of this connector
     */
    String operation();

    /**
     * Whether the assistant asks its user before.
     *
     * @return the confirmation
     */
    Confirmation confirmation() default Confirmation.UNSAID;

    /**
     * What the assistant passes.
     *
     * @return literals for some of the operation's parameters
     */
    Argument[] arguments() default {};
}
