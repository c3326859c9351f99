package dev.troodon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Whom to ask about a connector: the {@code contact} of the document's {@code info}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Contact {
    /**
     * The person or team.
     *
     * @return a name; empty leaves it out
     */
    String name() default "";

    /**
     * Their page.
     *
     * @return an absolute URL; empty leaves it out
     */
    String url() default "";

    /**
     * Their mailbox.
     *
     * @return an e-mail address; empty leaves it out
     */
    String email() default "";
}
