package dev.troodon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The connector is called with a user name and a password (RFC 7617). */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface BasicAuth {
    /**
     * What a person who creates a connection is asked for.
     *
     * @return a short label
     */
    String summary() default "User name and password";

    /**
     * What the document calls this way to say who calls, and {@link Secured} refers to.
     *
     * @return a key of {@code securityDefinitions}
     */
    String scheme() default "basic";
}
