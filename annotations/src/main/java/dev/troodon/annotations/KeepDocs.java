package dev.troodon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps the Javadoc of a type, or of all types of a package, for connectors that are compiled elsewhere: class files have none. The
 * processor writes a small class beside each type, which holds the texts and travels in the jar. On a package, it stands in
 * {@code package-info.java}. The option {@code troodon.companions} does the same for packages by name.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface KeepDocs {}
