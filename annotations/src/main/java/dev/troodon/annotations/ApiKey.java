package dev.troodon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The connector is called with a key of the connection, in a header or in the query. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Repeatable(ApiKey.List.class)
@Target(ElementType.TYPE)
public @interface ApiKey {
    /**
     * The header that carries the key.
     *
     * @return a header name; empty where {@link #query()} is given
     */
    String header() default "";

    /**
     * The query parameter that carries the key.
     *
     * @return a parameter name; empty where {@link #header()} is given
     */
    String query() default "";

    /**
     * What a person who creates a connection is asked for.
     *
     * @return a short label
     */
    String summary() default "API key";

    /**
     * What the document calls this way to say who calls, and {@link Secured} refers to.
     *
     * @return a key of {@code securityDefinitions}
     */
    String scheme() default "apiKey";

    /** Several keys, each of which is enough. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {
        /**
         * The keys.
         *
         * @return one annotation a key
         */
        ApiKey[] value();
    }
}
