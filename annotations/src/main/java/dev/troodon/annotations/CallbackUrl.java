package dev.troodon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The property of a subscription that takes the workflow's callback URL, where it should not be {@code callbackUrl} beside
 * the filter's properties. The property's type is {@code String} or {@code java.net.URI}; what the service finds in it is
 * not the URL, which is a secret, but a URI that names the subscription.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface CallbackUrl {}
