/**
 * From annotated types to the {@link dev.troodon.processor.model}: which methods are operations, what a request carries for
 * each of their parameters, what they answer with.
 *
 * <p>With {@code shape} and {@code source} the only place that asks the compiler anything. What cannot be read is reported
 * and read as well as possible, so that all mistakes show at once. Rules over what was read are {@code check}'s.
 */
@NullMarked
package dev.troodon.processor.read;

import org.jspecify.annotations.NullMarked;
