package dev.troodon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Introduces a connector to AI assistants. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface AiPlugin {
    /**
     * What the assistant calls the connector before people.
     *
     * @return a name
     */
    String name();

    /**
     * What the connector is good for, told to the model.
     *
     * @return one or more sentences
     */
    String description();

    /**
     * Whom to write to.
     *
     * @return an e-mail address; empty leaves it out
     */
    String contactEmail() default "";

    /**
     * Under which terms it may be used.
     *
     * @return an absolute URL; empty leaves it out
     */
    String legalUrl() default "";

    /**
     * The copilot in which the connector is published.
     *
     * @return its name; empty if it is in none
     */
    String copilot() default "";
}
