package dev.troodon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Has a workflow percent-encode the value of a path parameter twice, {@code x-ms-url-encoding: double}, so that a value that
 * holds a slash passes proxies that decode. The service is given the plain value.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.FIELD})
public @interface EncodedTwice {}
