/**
 * Writes the two Java classes of a connector: the JAX-RS resource, and the class that the application publishes and replies
 * through. What the runtime decides does not belong here: generated code only says what there is.
 */
@NullMarked
package dev.troodon.processor.emit.resource;

import org.jspecify.annotations.NullMarked;
