/**
 * From a Java type to the JSON that the serialiser makes of it: type mirrors in, {@link dev.troodon.processor.model.Shape}s
 * and {@link dev.troodon.processor.model.Definition}s out.
 *
 * <p>The reference is an {@code ObjectMapper} with the runtime's settings; where Jackson has a rule, the rule is followed,
 * surprises included. Nothing here knows of a schema dialect, of HTTP or of patterns.
 */
@NullMarked
package dev.troodon.processor.shape;

import org.jspecify.annotations.NullMarked;
