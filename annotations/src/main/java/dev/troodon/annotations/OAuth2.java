package dev.troodon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The connector is called with a token that an OAuth 2.0 server gave to the connection (RFC 6749). The runtime asks the
 * application's {@code Authenticator} about the token; who checks its signature is the application's choice.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface OAuth2 {
    /**
     * Where a person signs in.
     *
     * @return an https URL
     */
    String authorizationUrl();

    /**
     * Where the connection trades its code for a token.
     *
     * @return an https URL; empty only for {@link Flow#IMPLICIT}
     */
    String tokenUrl() default "";

    /**
     * How the connection gets its token.
     *
     * @return the flow
     */
    Flow flow() default Flow.ACCESS_CODE;

    /**
     * What a token may be good for.
     *
     * @return the scopes that the server knows; those that a call must have are said by {@link Secured}
     */
    Scope[] scopes() default {};

    /**
     * What a person who creates a connection is told.
     *
     * @return a short label
     */
    String summary() default "Sign in";

    /**
     * What the document calls this way to say who calls, and {@link Secured} refers to.
     *
     * @return a key of {@code securityDefinitions}
     */
    String scheme() default "oauth2";

    /** How a connection gets its token. */
    enum Flow {
        /** With a code that the sign-in hands out, and a secret. */
        ACCESS_CODE,
        /** From the sign-in itself. The platform does not offer it to custom connectors. */
        IMPLICIT
    }

    /** Something that a token may be good for. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({})
    @interface Scope {
        /**
         * The scope.
         *
         * @return its name, as the server spells it
         */
        String name();

        /**
         * What it allows.
         *
         * @return a short text; empty takes the name
         */
        String description() default "";
    }
}
