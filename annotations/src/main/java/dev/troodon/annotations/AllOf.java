package dev.troodon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A type whose definition refers to that of the type above it by {@code allOf}, and adds its own properties only. Without it the
 * definition repeats what is inherited, which is what designers show: they pass over {@code allOf}. For documents that others read,
 * such as generators of clients. The type above is the super class, else the first interface.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface AllOf {}
