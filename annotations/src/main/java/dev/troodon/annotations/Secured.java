package dev.troodon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which of the connector's declared ways to say who calls an operation accepts, and what a token must be good for. On the
 * connector it holds for all operations that do not say otherwise; without it each declared way is enough. Repeated, each one is
 * enough. The document says it, and the runtime enforces it for generated operations.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Repeatable(Secured.List.class)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Secured {
    /**
     * The accepted way.
     *
     * @return the {@code scheme} of an {@link ApiKey}, a {@link BasicAuth} or an {@link OAuth2} on the connector; empty where the
     *     connector declares one only
     */
    String scheme() default "";

    /**
     * What the caller's token must be good for.
     *
     * @return names of scopes, all of which are needed; only for {@link OAuth2}
     */
    String[] scopes() default {};

    /** Several ways, each of which is enough. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.METHOD})
    @interface List {
        /**
         * The ways.
         *
         * @return one annotation a way
         */
        Secured[] value();
    }
}
