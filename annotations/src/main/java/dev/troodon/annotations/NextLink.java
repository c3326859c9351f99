package dev.troodon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the property of a result that leads to the next page. The service puts a token of its own there, such as the last id of
 * the page, and takes it back by a {@code Continuation}; what goes out is the URL of the same operation with all its inputs and
 * that token. Null or an empty text ends the pages; the property is then left out.
 *
 * <p>The property must be a {@code String} of the result itself, not of something inside it, and be called {@code nextLink} or
 * {@code @odata.nextLink} in JSON: a workflow engine looks for no other name. On the result of a JAX-RS resource of your own, the
 * property goes out as the resource filled it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface NextLink {}
