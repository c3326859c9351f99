/**
 * What the compiler says about elements, made easy to ask: annotations by name, Javadoc as plain text, names in words, which
 * elements have a position in source.
 *
 * <p>Used by {@code read} and {@code shape} only. Nothing here knows what a connector is, and no class of the user's is ever
 * loaded.
 */
@NullMarked
package dev.troodon.processor.source;

import org.jspecify.annotations.NullMarked;
